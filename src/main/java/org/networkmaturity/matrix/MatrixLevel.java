package org.networkmaturity.matrix;

/**
 * One cell of the matrix: a level of one dimension.
 *
 * @param ordinal counts up from 0, the lowest; an order, not a measure
 * @param name such as Step 1
 * @param descriptor what a neighbourhood at this level looks like
 */
public record MatrixLevel(int ordinal, String name, String descriptor) {
}
