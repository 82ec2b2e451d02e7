package org.networkmaturity.assessment;

import java.util.List;

/**
 * Every assessment of a neighbourhood that was agreed at some time.
 *
 * @param assessments by the day that they describe, and on one day by when they were
 * agreed
 */
public record AgreedHistory(List<Assessment> assessments) {

	public AgreedHistory {
		assessments = List.copyOf(assessments);
	}

}
