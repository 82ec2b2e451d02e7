package org.networkmaturity.graphql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * Instants as RFC 3339 text. The extended scalars' DateTime does not take an
 * {@link Instant}, which is what the documents hold.
 */
class InstantCoercing extends TextCoercing<Instant> {

	InstantCoercing() {
		super("A DateTime is an RFC 3339 instant with its offset, such as 2018-12-05T17:30:00Z");
	}

	@Override
	@Nullable Instant read(String text) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
