package org.networkmaturity.assessment;

import java.time.LocalDate;

/**
 * A level to reach by a day, as it is kept.
 *
 * @param level the level's ordinal
 * @param by the day
 */
public record Target(int level, LocalDate by) {
}
