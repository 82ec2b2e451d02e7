package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.networkmaturity.graphql.ApiException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApportionmentTests {

	private static ApportionmentInput.Recipient recipient(String name, int population) {
		return new ApportionmentInput.Recipient(name, population);
	}

	private static Apportionment shares(String total, String standard, ApportionmentInput.Recipient... recipients) {
		return Apportionment
			.of(new ApportionmentInput(new BigDecimal(total), new BigDecimal(standard), List.of(recipients)));
	}

	private static List<Integer> totals(Apportionment apportionment) {
		return apportionment.shares().stream().map((share) -> share.total().intValueExact()).toList();
	}

	@Test
	void ofEqualsTheOneNamedFirstGetsThePoundThatIsLeft() {
		assertThat(totals(shares("100", "0", recipient("a", 1), recipient("b", 1), recipient("c", 1))))
			.containsExactly(34, 33, 33);
		assertThat(totals(shares("101", "0", recipient("a", 1), recipient("b", 1), recipient("c", 1))))
			.containsExactly(34, 34, 33);
	}

	@Test
	void thePoundsThatAreLeftGoToThoseOfWhomMostWasCutOff() {
		assertThat(totals(shares("10", "0", recipient("a", 26), recipient("b", 35), recipient("c", 39))))
			.containsExactly(3, 3, 4);
	}

	@Test
	void oneWithoutPopulationGetsTheStandardAmount() {
		assertThat(totals(shares("100", "20", recipient("a", 0), recipient("b", 7)))).containsExactly(20, 80);
	}

	@Test
	void theStandardAmountsMayBeAllThereIs() {
		assertThat(totals(shares("40", "20", recipient("a", 3), recipient("b", 7)))).containsExactly(20, 20);
	}

	@Test
	void whatCannotBeSharedOutIsRefused() {
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> shares("100.50", "0", recipient("a", 1)))
			.withMessageContaining("whole pounds");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> shares("0", "0", recipient("a", 1)))
			.withMessageContaining("above zero");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> shares("100", "0.5", recipient("a", 1)))
			.withMessageContaining("standard");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> shares("100", "-1", recipient("a", 1)))
			.withMessageContaining("standard");
		assertThatExceptionOfType(ApiException.class)
			.isThrownBy(() -> shares("100", "51", recipient("a", 1), recipient("b", 1)))
			.withMessageContaining("£102, more than the total of £100");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> shares("100", "0", recipient("a", 0)))
			.withMessageContaining("zero");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> shares("100", "0"))
			.withMessageContaining("zero");
	}

	@Property
	void theSharesAddUpToTheTotalAndEachIsWithinAPoundOfItsPart(@ForAll("populations") List<Integer> populations,
			@ForAll @LongRange(min = 1, max = 999_999_999_999L) long total, @ForAll @IntRange(max = 1_000) int part) {
		BigDecimal standard = BigDecimal.valueOf(total / populations.size() * part / 1_000);
		List<ApportionmentInput.Recipient> recipients = populations.stream()
			.map((population) -> recipient("one", population))
			.toList();
		List<Apportionment.Share> shares = Apportionment
			.of(new ApportionmentInput(BigDecimal.valueOf(total), standard, recipients))
			.shares();
		assertThat(Pounds.sum(shares.stream().map(Apportionment.Share::total)))
			.isEqualByComparingTo(BigDecimal.valueOf(total));
		BigDecimal rest = BigDecimal.valueOf(total).subtract(standard.multiply(BigDecimal.valueOf(populations.size())));
		BigDecimal all = BigDecimal.valueOf(populations.stream().mapToLong(Integer::longValue).sum());
		for (int i = 0; i < shares.size(); i++) {
			BigDecimal exact = rest.multiply(BigDecimal.valueOf(populations.get(i)));
			BigDecimal got = shares.get(i).apportioned().multiply(all);
			assertThat(got.subtract(exact).abs()).isLessThan(all);
			assertThat(shares.get(i).apportioned().scale()).isZero();
			for (int j = 0; j < i; j++) {
				boolean larger = populations.get(j) > populations.get(i);
				boolean equalAndFirst = populations.get(j).equals(populations.get(i));
				if (larger || equalAndFirst) {
					assertThat(shares.get(j).apportioned()).isGreaterThanOrEqualTo(shares.get(i).apportioned());
				}
			}
		}
	}

	@Provide
	Arbitrary<List<Integer>> populations() {
		return Arbitraries.integers()
			.between(0, Integer.MAX_VALUE)
			.list()
			.ofMinSize(1)
			.ofMaxSize(12)
			.filter((populations) -> populations.stream().anyMatch((each) -> each > 0));
	}

}
