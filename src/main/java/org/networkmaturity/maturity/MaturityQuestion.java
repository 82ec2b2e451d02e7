package org.networkmaturity.maturity;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;

/**
 * Whose maturity is wanted together.
 *
 * @param scope whose
 * @param editionId in which edition; null for the one in force on the day
 * @param perspective from when it is looked at
 */
record MaturityQuestion(MaturityScope scope, @Nullable String editionId, Perspective perspective) {
}
