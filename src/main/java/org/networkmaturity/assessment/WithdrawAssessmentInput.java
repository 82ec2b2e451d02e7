package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What is to be taken back.
 *
 * @param id the assessment
 * @param expectedRevision its revision as it was read
 * @param reason why
 * @param idempotencyKey the caller's key; null where there is none
 */
record WithdrawAssessmentInput(String id, int expectedRevision, String reason, @Nullable String idempotencyKey) {
}
