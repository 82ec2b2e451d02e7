package org.networkmaturity.plan;

import org.jspecify.annotations.Nullable;

/**
 * The second assessment of a plan, as it was asked to be made.
 *
 * @param planId which plan
 * @param body the body that decides
 * @param supported whether it supports the plan
 * @param reasons why
 * @param idempotencyKey the caller's key; null where there is none
 */
record DecideDevelopmentPlanInput(String planId, String body, boolean supported, String reasons,
		@Nullable String idempotencyKey) {
}
