package org.networkmaturity.formation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood that is to be closed.
 *
 * @param id its id
 * @param on the last day of its existence
 * @param reason why
 * @param idempotencyKey unlike that of any other call of the same caller; null for none
 */
record CloseNeighbourhoodInput(String id, LocalDate on, String reason, @Nullable String idempotencyKey) {
}
