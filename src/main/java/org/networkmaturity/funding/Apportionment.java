package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.networkmaturity.graphql.ApiException;

/**
 * A fund that is shared out: a standard amount for each recipient and the rest in
 * proportion to population (Commissioning Roles of Federations: Memorandum of
 * Understanding, July 2012, section 14.5 and table 4), to the whole pound by largest
 * remainders: each gets the whole pounds of their part, and the pounds that are left go
 * one each to those of whose part most was cut off; of equals, to the one named first.
 *
 * @param shares one for each recipient, in the order given; their totals add up to the
 * total exactly
 * @param total the fund, in pounds
 */
record Apportionment(List<Share> shares, BigDecimal total) {

	private static final int MOST_RECIPIENTS = 10_000;

	/**
	 * Shares a fund out.
	 * @param input the fund and the recipients
	 * @return the shares
	 * @throws ApiException with BAD_REQUEST where it cannot be shared out
	 */
	static Apportionment of(ApportionmentInput input) {
		check(input);
		BigInteger standard = input.standard().toBigIntegerExact();
		BigInteger number = BigInteger.valueOf(input.recipients().size());
		BigInteger rest = input.total().toBigIntegerExact().subtract(standard.multiply(number));
		BigInteger population = population(input);
		List<BigInteger[]> parts = input.recipients()
			.stream()
			.map((recipient) -> rest.multiply(BigInteger.valueOf(recipient.population()))
				.divideAndRemainder(population))
			.toList();
		int left = rest.subtract(parts.stream().map((part) -> part[0]).reduce(BigInteger.ZERO, BigInteger::add))
			.intValueExact();
		Set<Integer> rounded = IntStream.range(0, parts.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
			.limit(left)
			.collect(Collectors.toSet());
		List<Share> shares = IntStream.range(0, parts.size()).mapToObj((i) -> {
			BigInteger whole = parts.get(i)[0].add(rounded.contains(i) ? BigInteger.ONE : BigInteger.ZERO);
			return Share.of(input.recipients().get(i), standard, whole);
		}).toList();
		return new Apportionment(shares, input.total());
	}

	private static BigInteger population(ApportionmentInput input) {
		return BigInteger
			.valueOf(input.recipients().stream().mapToLong(ApportionmentInput.Recipient::population).sum());
	}

	private static void check(ApportionmentInput input) {
		if (input.recipients().size() > MOST_RECIPIENTS) {
			throw ApiException.badRequest(
					"There are %,d recipients; the most is %,d".formatted(input.recipients().size(), MOST_RECIPIENTS));
		}
		if (!isWhole(input.total()) || input.total().signum() <= 0) {
			throw ApiException.badRequest("The total is whole pounds, above zero");
		}
		if (!isWhole(input.standard()) || input.standard().signum() < 0) {
			throw ApiException.badRequest("The standard amount is whole pounds, zero or more");
		}
		if (population(input).signum() == 0) {
			throw ApiException
				.badRequest("The populations add up to zero: there is nothing to share out in proportion to");
		}
		BigDecimal standards = input.standard().multiply(BigDecimal.valueOf(input.recipients().size()));
		if (standards.compareTo(input.total()) > 0) {
			throw ApiException.badRequest("The standard amounts come to %s, more than the total of %s"
				.formatted(Pounds.text(standards), Pounds.text(input.total())));
		}
	}

	private static boolean isWhole(BigDecimal amount) {
		return amount.stripTrailingZeros().scale() <= 0;
	}

	/**
	 * What one recipient gets.
	 *
	 * @param name what they are called
	 * @param population how many people they serve
	 * @param standard pounds that each gets
	 * @param apportioned pounds in proportion to the population
	 */
	record Share(String name, int population, BigDecimal standard, BigDecimal apportioned) {

		static Share of(ApportionmentInput.Recipient recipient, BigInteger standard, BigInteger apportioned) {
			return new Share(recipient.name(), recipient.population(), new BigDecimal(standard),
					new BigDecimal(apportioned));
		}

		/**
		 * All of it.
		 * @return pounds
		 */
		public BigDecimal total() {
			return this.standard.add(this.apportioned);
		}

	}

}
