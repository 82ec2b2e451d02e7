package org.networkmaturity.assessment;

import java.time.LocalDate;

import org.networkmaturity.matrix.MatrixLevel;

/**
 * A level to reach by a day.
 *
 * @param level the level
 * @param by the day
 */
public record MaturityTarget(MatrixLevel level, LocalDate by) {
}
