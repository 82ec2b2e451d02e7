package org.networkmaturity.soak;

import java.util.List;
import java.util.Map;

import org.networkmaturity.support.Recording;

/**
 * The matrix editions that the clients assess in.
 */
enum Edition {

	OF_2018("nhse-2018-08", Recording.REQUIRED_2018, "2018-12-"),

	OF_2019("nhse-2019-08", Recording.REQUIRED_2019, "2019-08-");

	private final String id;

	private final List<String> required;

	private final String month;

	Edition(String id, List<String> required, String month) {
		this.id = id;
		this.required = required;
		this.month = month;
	}

	static Edition named(String id) {
		return (OF_2018.id.equals(id)) ? OF_2018 : OF_2019;
	}

	String id() {
		return this.id;
	}

	/**
	 * A day for a baseline, earlier than every day for progress.
	 * @param day which day of the month
	 * @return the day
	 */
	String baselineDay(int day) {
		return this.month + "%02d".formatted(day);
	}

	List<Map<String, Object>> scores(int level) {
		return Recording.scores(this.required, level);
	}

	/**
	 * The dimension that revisions are about; it is not the first, which says who
	 * recorded the assessment.
	 */
	String revised() {
		return this.required.getLast();
	}

}
