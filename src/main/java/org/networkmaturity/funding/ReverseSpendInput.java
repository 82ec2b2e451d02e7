package org.networkmaturity.funding;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which spend to take back.
 *
 * @param spendId the spend
 * @param on the day from which on it does not count
 * @param reason why
 * @param idempotencyKey the caller's key; null where there is none
 */
record ReverseSpendInput(String spendId, LocalDate on, String reason, @Nullable String idempotencyKey) {
}
