package org.networkmaturity.assessment;

import java.time.LocalDate;

/**
 * A level to reach by a day, as it was asked to be recorded.
 *
 * @param level the level's ordinal
 * @param by the day
 */
record MaturityTargetInput(int level, LocalDate by) {
}
