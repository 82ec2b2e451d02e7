package org.networkmaturity.registers;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.PracticeDetails;

/**
 * What the register says of a practice.
 *
 * @param odsCode its code
 * @param details the rest
 * @param commissioner whose practice it is, known by nothing but its code
 */
record RegisteredPractice(String odsCode, PracticeDetails details, Commissioner commissioner) {
}
