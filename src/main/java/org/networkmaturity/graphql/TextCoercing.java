package org.networkmaturity.graphql;

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
 * A scalar that is a text of some form, in variables and literals alike.
 *
 * @param <T> what the text stands for
 */
abstract class TextCoercing<T> implements Coercing<T, String> {

	private final String expected;

	/**
	 * A scalar.
	 * @param expected what a right text looks like, for whoever sent a wrong one
	 */
	TextCoercing(String expected) {
		this.expected = expected;
	}

	/**
	 * Reads a text.
	 * @param text the text
	 * @return what it stands for, or null where it has the wrong form
	 */
	abstract @Nullable T read(String text);

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		return result.toString();
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		T value = (input instanceof String text) ? read(text) : null;
		if (value == null) {
			throw new CoercingParseValueException(this.expected);
		}
		return value;
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		T value = (input instanceof StringValue text && text.getValue() != null) ? read(text.getValue()) : null;
		if (value == null) {
			throw new CoercingParseLiteralException(this.expected);
		}
		return value;
	}

}
