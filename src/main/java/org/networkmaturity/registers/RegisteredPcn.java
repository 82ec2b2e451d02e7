package org.networkmaturity.registers;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.RegisteredNetwork;

/**
 * What the register says of a network.
 *
 * @param odsCode its code
 * @param network the rest
 * @param commissioner the commissioner whose network it is part of
 */
record RegisteredPcn(String odsCode, RegisteredNetwork network, Commissioner commissioner) {
}
