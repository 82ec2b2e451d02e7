package org.networkmaturity.registers;

import org.networkmaturity.directory.PracticeDetails;

/**
 * What the register says of a practice.
 *
 * @param odsCode its code
 * @param details the rest
 * @param commissioner the code of whose practice it is
 */
record RegisteredPractice(String odsCode, PracticeDetails details, String commissioner) {
}
