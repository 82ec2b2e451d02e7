package org.networkmaturity.registers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Period;

/**
 * A row of a file.
 *
 * @param line its line in the file, counted from 1
 * @param cells its cells, without the spaces around them
 */
record Row(long line, List<String> cells) {

	Row {
		cells = cells.stream().map(String::strip).toList();
	}

	/**
	 * A cell that must say something.
	 * @param column its column, counted from 0
	 * @param what what it holds, for the message
	 * @return its text
	 * @throws RefusedRowException where it is empty
	 */
	String text(int column, String what) {
		String text = this.cells.get(column);
		if (text.isEmpty()) {
			throw new RefusedRowException("There is no " + what);
		}
		return text;
	}

	/**
	 * A cell that may be empty.
	 * @param column its column, counted from 0
	 * @return its text, or null where it is empty
	 */
	@Nullable String textOrNull(int column) {
		String text = this.cells.get(column);
		return text.isEmpty() ? null : text;
	}

	/**
	 * A cell with a code.
	 * @param column its column, counted from 0
	 * @param form what such a code looks like
	 * @param what what it holds, for the message
	 * @return the code
	 * @throws RefusedRowException where it is none
	 */
	String code(int column, Pattern form, String what) {
		String code = this.cells.get(column).toUpperCase(Locale.ROOT);
		if (!form.matcher(code).matches()) {
			throw new RefusedRowException("This is no %s's code: \"%s\"".formatted(what, shortened(code)));
		}
		return code;
	}

	/**
	 * A cell with a day.
	 * @param column its column, counted from 0
	 * @param format how the day is written
	 * @param what what it holds, for the message
	 * @return the day
	 * @throws RefusedRowException where it is none
	 */
	LocalDate day(int column, DateTimeFormatter format, String what) {
		String text = text(column, what);
		try {
			return LocalDate.parse(text, format);
		}
		catch (DateTimeParseException ex) {
			throw new RefusedRowException("The %s is no day: \"%s\"".formatted(what, shortened(text)));
		}
	}

	/**
	 * A period whose last day may be missing.
	 * @param column the column of its first day; that of its last follows
	 * @param format how the days are written
	 * @return the period
	 * @throws RefusedRowException where it is none
	 */
	Period period(int column, DateTimeFormatter format) {
		LocalDate from = day(column, format, "first day");
		LocalDate to = (textOrNull(column + 1) != null) ? day(column + 1, format, "last day") : null;
		if (to != null && to.isBefore(from)) {
			throw new RefusedRowException("The last day, %s, lies before the first, %s".formatted(to, from));
		}
		return new Period(from, to);
	}

	private static String shortened(String text) {
		return (text.length() > 20) ? text.substring(0, 20) + "..." : text;
	}

}
