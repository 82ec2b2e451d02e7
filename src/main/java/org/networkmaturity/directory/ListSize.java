package org.networkmaturity.directory;

import java.time.LocalDate;

/**
 * How many patients were registered with a practice.
 *
 * @param on the day of the count
 * @param patients how many
 */
public record ListSize(LocalDate on, int patients) {
}
