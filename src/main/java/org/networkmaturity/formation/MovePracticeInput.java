package org.networkmaturity.formation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A practice that is to be moved.
 *
 * @param practice its code
 * @param toNeighbourhoodId where to
 * @param on its first day there
 * @param idempotencyKey unlike that of any other call of the same caller; null for none
 */
record MovePracticeInput(String practice, String toNeighbourhoodId, LocalDate on, @Nullable String idempotencyKey) {
}
