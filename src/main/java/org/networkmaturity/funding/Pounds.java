package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

/**
 * What is done with amounts of pounds sterling.
 */
public final class Pounds {

	private Pounds() {
	}

	/**
	 * Adds amounts up.
	 * @param amounts they
	 * @return their sum, 0 where there are none
	 */
	public static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * An amount as a person reads it.
	 * @param amount the amount
	 * @return such as £30,470 or -£8.50
	 */
	public static String text(BigDecimal amount) {
		boolean whole = amount.stripTrailingZeros().scale() <= 0;
		return ((amount.signum() < 0) ? "-£" : "£") + String.format(Locale.UK, whole ? "%,.0f" : "%,.2f", amount.abs());
	}

	/**
	 * Checks an amount that must be above zero.
	 * @param amount pounds
	 * @param path where it is
	 * @param problems where to say what is wrong
	 */
	public static void checkAboveZero(BigDecimal amount, InputPath path, InputProblems problems) {
		if (amount.signum() <= 0) {
			problems.add(ProblemCode.INVALID, "An amount is above zero", path);
		}
	}

}
