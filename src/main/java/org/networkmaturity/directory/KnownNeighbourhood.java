package org.networkmaturity.directory;

/**
 * A neighbourhood on a day, as it was known at an instant.
 *
 * @param neighbourhood its name, its code, where it belonged and its days, as they were
 * known; of how it was formed and closed, and of what the register said, it tells nothing
 * @param listSize registered patients of those of its practices whose list size was known
 * @param listSizeBand where that lies; UNKNOWN where none was known
 */
public record KnownNeighbourhood(Neighbourhood neighbourhood, int listSize, ListSizeBand listSizeBand) {
}
