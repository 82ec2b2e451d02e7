package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A field of the API that is asked for a day, and its answer according to a
 * {@link NaiveNetwork}, in the shape of the answer.
 *
 * @param field its text, with %s where the day belongs
 * @param answer the answer for a day; null for no day
 */
record NetworkQuestion(String field, Function<@Nullable LocalDate, @Nullable Object> answer) {

	/**
	 * Whether the answer depends on the day.
	 */
	boolean isDated() {
		return this.field.contains("%s");
	}

	/**
	 * What is asked of one part of the network.
	 *
	 * @param field the text of the field that leads to it
	 * @param questions the questions
	 */
	record Subject(String field, List<NetworkQuestion> questions) {
	}

}
