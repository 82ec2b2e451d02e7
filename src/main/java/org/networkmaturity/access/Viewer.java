package org.networkmaturity.access;

import java.util.List;

/**
 * Who is asking, and what they may do.
 *
 * @param actor who it is
 * @param roles what the token's scopes allow
 */
public record Viewer(Actor actor, List<Role> roles) {
}
