package org.networkmaturity.feedback;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which feedback is asked for.
 *
 * @param commissioner the code of the commissioner whose it is
 * @param from the period's first day
 * @param to the period's last day
 * @param editionId in which edition levels are read; null for the one in force on the
 * last day
 * @param knownAt the instant whose knowledge is asked for; null for now
 */
record NhseFeedbackInput(String commissioner, LocalDate from, LocalDate to, @Nullable String editionId,
		@Nullable Instant knownAt) {
}
