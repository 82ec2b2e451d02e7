package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.mutation.Call;

/**
 * Ids of assessments. One tells whose maturity record holds the assessment, so that it is
 * found without an index of its own.
 */
final class AssessmentId {

	static final String PREFIX = "asm_";

	private AssessmentId() {
	}

	/**
	 * The id of the assessment that a call records. It follows from the call, and tells
	 * nothing of how many others there are.
	 * @param neighbourhoodId whom the assessment is about
	 * @param subject who calls
	 * @param call the call
	 * @return the id
	 */
	static String of(String neighbourhoodId, String subject, Call call) {
		return PREFIX + neighbourhoodId.substring(Neighbourhood.PREFIX.length()) + "-" + call.digest(subject);
	}

	static @Nullable String neighbourhoodId(String assessmentId) {
		int end = assessmentId.lastIndexOf('-');
		return (assessmentId.startsWith(PREFIX) && end > PREFIX.length())
				? Neighbourhood.PREFIX + assessmentId.substring(PREFIX.length(), end) : null;
	}

}
