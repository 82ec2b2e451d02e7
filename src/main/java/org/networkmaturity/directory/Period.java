package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param from the first day
 * @param to the last day; null while it goes on
 */
public record Period(LocalDate from, @Nullable LocalDate to) {
}
