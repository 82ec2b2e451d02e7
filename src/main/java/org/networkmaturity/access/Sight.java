package org.networkmaturity.access;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What decides which answer a caller gets. Who have the same sight get the same answer to
 * the same question.
 *
 * @param roles what the caller's scopes allow
 * @param organisations whom they act for, in the token's order, in which they are told
 * @param actor who they are; null for an answer that does not depend on it
 */
public record Sight(Set<Role> roles, List<String> organisations, @Nullable Actor actor) {
}
