package org.networkmaturity.graphql;

import java.math.BigDecimal;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * Pounds sterling, to the penny, as JSON numbers.
 */
class PoundsCoercing implements Coercing<BigDecimal, BigDecimal> {

	private static final String EXPECTED = "Pounds are a number with at most 2 decimal places, such as 137000 or 29.5, and less than a million million";

	private static final int MOST_DIGITS = 12;

	@Override
	public BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
		BigDecimal plain = ((BigDecimal) result).stripTrailingZeros();
		return (plain.scale() < 0) ? plain.setScale(0) : plain;
	}

	@Override
	public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
		BigDecimal value = switch (input) {
			case BigDecimal decimal -> pounds(decimal);
			case Double number when Double.isFinite(number) -> pounds(BigDecimal.valueOf(number));
			case Number number when !(number instanceof Double) -> pounds(new BigDecimal(number.toString()));
			default -> null;
		};
		if (value == null) {
			throw new CoercingParseValueException(EXPECTED);
		}
		return value;
	}

	@Override
	public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		BigDecimal value = switch (input) {
			case IntValue whole -> pounds(new BigDecimal(whole.getValue()));
			case FloatValue decimal -> pounds(decimal.getValue());
			default -> null;
		};
		if (value == null) {
			throw new CoercingParseLiteralException(EXPECTED);
		}
		return value;
	}

	/**
	 * An amount without superfluous zeros. Its digits are counted before anything is done
	 * with it: 1e999999999 is short to write and long to calculate with.
	 */
	private static @Nullable BigDecimal pounds(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		boolean isRight = plain.scale() <= 2 && (long) plain.precision() - plain.scale() <= MOST_DIGITS;
		return isRight ? plain.setScale(Math.max(plain.scale(), 0)) : null;
	}

}
