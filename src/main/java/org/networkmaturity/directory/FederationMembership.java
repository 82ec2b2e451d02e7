package org.networkmaturity.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A practice's time in one federation.
 *
 * @param federationId where it was
 * @param from the first day
 * @param to the last day; null while it goes on
 */
public record FederationMembership(String federationId, LocalDate from, @Nullable LocalDate to) implements Dated {
}
