package org.networkmaturity.feedback;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which return to issue.
 *
 * @param commissioner the code of the commissioner whose it is
 * @param from the period's first day
 * @param to the period's last day
 * @param editionId in which edition levels are read; null for the one in force on the
 * last day
 * @param reason why it is issued again; null where it is the first for the period
 * @param idempotencyKey the caller's key; null where there is none
 */
record IssueNhseReturnInput(String commissioner, LocalDate from, LocalDate to, @Nullable String editionId,
		@Nullable String reason, @Nullable String idempotencyKey) {
}
