package org.networkmaturity.maturity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.matrix.Comparability;
import org.networkmaturity.matrix.Crosswalks;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixLevel;

/**
 * One point of a dimension's history.
 *
 * @param assessment where the level was given
 * @param assessedOn the day that it describes
 * @param level the level, read in the dimension's edition; null where there is none, or
 * none that can be read
 * @param comparability how the assessment's edition reads in the dimension's
 */
record MaturityPoint(Assessment assessment, LocalDate assessedOn, @Nullable MatrixLevel level,
		Comparability comparability) {

	static MaturityPoint of(Assessment assessment, MatrixDimension dimension, Crosswalks crosswalks) {
		LevelReading reading = LevelReading.of(assessment, dimension, crosswalks);
		return new MaturityPoint(assessment, assessment.assessedOn(), reading.level(), reading.comparability());
	}

}
