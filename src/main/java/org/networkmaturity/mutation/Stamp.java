package org.networkmaturity.mutation;

import java.time.Instant;

import org.networkmaturity.access.Actor;

/**
 * When something was done, and by whom.
 *
 * @param at when, to the millisecond
 * @param by who
 */
public record Stamp(Instant at, Actor by) {
}
