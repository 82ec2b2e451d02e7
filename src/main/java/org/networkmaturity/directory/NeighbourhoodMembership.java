package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A practice's time in one neighbourhood.
 *
 * @param neighbourhoodId where it was
 * @param from the first day
 * @param to the last day; null while it goes on
 */
public record NeighbourhoodMembership(String neighbourhoodId, LocalDate from, @Nullable LocalDate to) implements Dated {
}
