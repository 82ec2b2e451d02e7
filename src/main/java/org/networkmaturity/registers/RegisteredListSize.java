package org.networkmaturity.registers;

import org.networkmaturity.directory.ListSize;

/**
 * What the register says of how many patients a practice has.
 *
 * @param practice the practice's code
 * @param size how many, and on which day
 */
record RegisteredListSize(String practice, ListSize size) {
}
