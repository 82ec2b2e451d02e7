package org.networkmaturity.graphql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Instants as RFC 3339 text, whose years have four digits. The extended scalars' DateTime
 * does not take an {@link Instant}, which is what the documents hold.
 */
class InstantCoercing extends TextCoercing<Instant> {

	private static final Pattern FORM = Pattern.compile("\\d{4}-.+");

	InstantCoercing() {
		super("A DateTime is an RFC 3339 instant with its offset, such as 2018-12-05T17:30:00Z");
	}

	@Override
	@Nullable Instant read(String text) {
		try {
			return FORM.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
