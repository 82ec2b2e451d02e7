package org.networkmaturity.graphql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * Instants as RFC 3339 text. The extended scalars' DateTime does not take an
 * {@link Instant}, which is what the documents hold.
 */
class InstantCoercing implements Coercing<Instant, String> {

	private static final String EXPECTED = "A DateTime is an RFC 3339 instant with its offset, such as "
			+ "2018-12-05T17:30:00Z";

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		return result.toString();
	}

	@Override
	public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
		Instant instant = (input instanceof String text) ? read(text) : null;
		if (instant == null) {
			throw new CoercingParseValueException(EXPECTED);
		}
		return instant;
	}

	@Override
	public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Instant instant = (input instanceof StringValue text) ? read(text.getValue()) : null;
		if (instant == null) {
			throw new CoercingParseLiteralException(EXPECTED);
		}
		return instant;
	}

	private static @Nullable Instant read(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			return OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
