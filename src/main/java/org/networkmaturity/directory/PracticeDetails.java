package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the national register says of a practice.
 *
 * @param name its name
 * @param postcode null where none is known
 * @param status whether it is open
 * @param openedOn the day on which it opened; null where it is not known
 * @param closedOn the last day on which it was open; null while it is, or where it is not
 * known
 * @param commissionerId whose practice it is
 */
public record PracticeDetails(String name, @Nullable String postcode, PracticeStatus status,
		@Nullable LocalDate openedOn, @Nullable LocalDate closedOn, String commissionerId) {
}
