package org.networkmaturity.registers;

import org.networkmaturity.directory.Period;

/**
 * What the register says of a practice's time in a network.
 *
 * @param practice the practice's code
 * @param network the network's code
 * @param period from which day to which
 */
record RegisteredMembership(String practice, String network, Period period) {
}
