package org.networkmaturity.graphql;

import java.util.Locale;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads organisation codes as people type them and gives them back in upper case.
 */
class OdsCodeCoercing implements Coercing<String, String> {

	private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");

	private static final String EXPECTED = "An OdsCode is 3 to 10 letters and digits, such as K84001 or 10Q";

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		return result.toString();
	}

	@Override
	public String parseValue(Object input, GraphQLContext context, Locale locale) {
		String code = (input instanceof String text) ? read(text) : null;
		if (code == null) {
			throw new CoercingParseValueException(EXPECTED);
		}
		return code;
	}

	@Override
	public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		String code = (input instanceof StringValue text) ? read(text.getValue()) : null;
		if (code == null) {
			throw new CoercingParseLiteralException(EXPECTED);
		}
		return code;
	}

	private static @Nullable String read(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String code = text.strip().toUpperCase(Locale.ROOT);
		return CODE.matcher(code).matches() ? code : null;
	}

}
