package org.networkmaturity.graphql;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Calendar dates that exist. The extended scalars' Date makes 28 February of 30 February
 * without a word.
 */
class DateCoercing extends TextCoercing<LocalDate> {

	private static final Pattern FORM = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

	DateCoercing() {
		super("A Date is a day that exists, from 1000 to 2999, such as 2018-12-05");
	}

	@Override
	@Nullable LocalDate read(String text) {
		try {
			return FORM.matcher(text).matches() ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
