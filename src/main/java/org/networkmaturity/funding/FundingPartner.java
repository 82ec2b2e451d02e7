package org.networkmaturity.funding;

import org.jspecify.annotations.Nullable;

/**
 * One of several organisations that a line goes to together.
 *
 * @param name what it is called
 * @param federationId the federation that it is; null where it is none
 */
public record FundingPartner(String name, @Nullable String federationId) {
}
