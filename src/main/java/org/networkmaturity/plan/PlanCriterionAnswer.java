package org.networkmaturity.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the first assessment said of one criterion.
 *
 * @param criterion which
 * @param met whether the plan meets it
 * @param comment why; null only where it is met and nobody said
 */
public record PlanCriterionAnswer(PlanCriterion criterion, boolean met, @Nullable String comment) {
}
