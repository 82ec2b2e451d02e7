package org.networkmaturity.directory;

/**
 * What the national register last said of a network. Where a neighbourhood differs from
 * it, people have entered that.
 *
 * @param name its name
 * @param commissionerId whose network it is part of
 * @param opened from its opening to its closing day
 */
public record RegisteredNetwork(String name, String commissionerId, Period opened) {
}
