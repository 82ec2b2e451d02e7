package org.networkmaturity.directory;

/**
 * The order of a list of neighbourhoods.
 */
enum NeighbourhoodOrder {

	NAME, LIST_SIZE

}
