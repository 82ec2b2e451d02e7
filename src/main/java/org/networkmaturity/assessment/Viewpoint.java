package org.networkmaturity.assessment;

import org.networkmaturity.graphql.Perspective;

/**
 * Whose standings are wanted, and from when they are looked at.
 *
 * @param neighbourhoodId whose
 * @param perspective from when
 */
public record Viewpoint(String neighbourhoodId, Perspective perspective) {
}
