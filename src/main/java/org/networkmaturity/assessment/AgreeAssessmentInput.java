package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Which draft to agree.
 *
 * @param id the assessment
 * @param expectedRevision its revision when the caller read it
 * @param idempotencyKey the caller's key; null where there is none
 */
record AgreeAssessmentInput(String id, int expectedRevision, @Nullable String idempotencyKey) {
}
