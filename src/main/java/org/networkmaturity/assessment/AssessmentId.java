package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;

/**
 * Ids of assessments. One tells whose maturity record holds the assessment, so that it is
 * found without an index of its own.
 */
final class AssessmentId {

	static final String PREFIX = "asm_";

	private AssessmentId() {
	}

	static String of(String neighbourhoodId, int number) {
		return PREFIX + neighbourhoodId.substring(Neighbourhood.PREFIX.length()) + "-" + number;
	}

	static @Nullable String neighbourhoodId(String assessmentId) {
		int end = assessmentId.lastIndexOf('-');
		return (assessmentId.startsWith(PREFIX) && end > PREFIX.length())
				? Neighbourhood.PREFIX + assessmentId.substring(PREFIX.length(), end) : null;
	}

}
