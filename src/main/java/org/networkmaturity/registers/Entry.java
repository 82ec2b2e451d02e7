package org.networkmaturity.registers;

/**
 * What a row says, and where it is.
 *
 * @param <R> what it says
 * @param line its line
 * @param value what it says
 */
record Entry<R>(long line, R value) {
}
