package org.networkmaturity.directory;

import java.time.LocalDate;

/**
 * A part of the network as it was on a day.
 *
 * @param id whose id
 * @param day the day
 */
record OnDay(String id, LocalDate day) {
}
