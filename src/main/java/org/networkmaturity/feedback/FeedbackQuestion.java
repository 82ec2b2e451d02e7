package org.networkmaturity.feedback;

import java.time.Instant;
import java.time.LocalDate;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEdition;

/**
 * Which feedback is asked for.
 *
 * @param commissioner whose
 * @param from the period's first day
 * @param to the period's last day
 * @param edition in which edition levels are read
 * @param knownAt the instant whose knowledge it is
 */
record FeedbackQuestion(Commissioner commissioner, LocalDate from, LocalDate to, MatrixEdition edition,
		Instant knownAt) {

	/**
	 * From when everything is looked at: the period's last day, as it was known.
	 */
	Perspective perspective() {
		return new Perspective(this.to, this.knownAt);
	}

	boolean isWithin(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
