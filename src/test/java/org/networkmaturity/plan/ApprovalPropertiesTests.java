package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApprovalPropertiesTests {

	private static final String BANDS = "plans.approval.bands";

	private static ApprovalProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("plans.approval",
				ApprovalProperties.class);
	}

	@Test
	void aCommissionerHasItsOwnBandsOrThoseOfEverybody() {
		ApprovalProperties approval = bound(Map.of(BANDS + "[0].to", "10000.50", BANDS + "[0].body", "Chair",
				BANDS + "[1].body", "Board", "plans.approval.commissioners.10Q[0].body", "Executive"));
		assertThat(approval.bodyFor("com_11X", new BigDecimal("10000.50"))).isEqualTo("Chair");
		assertThat(approval.bodyFor("com_11X", new BigDecimal("10000.51"))).isEqualTo("Board");
		assertThat(approval.bodyFor("com_10Q", new BigDecimal(1))).isEqualTo("Executive");
	}

	@Test
	void aCommissionersCodeIsFoundHoweverItIsWritten() {
		assertThat(bound(Map.of(BANDS + "[0].body", "Board", "plans.approval.commissioners.10q[0].body", "Executive"))
			.bodyFor("com_10Q", BigDecimal.ONE)).isEqualTo("Executive");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					x=1                                                       | plans.approval.bands must end with a band without to, which is for every value above.
					bands[0].body=A;bands[0].to=5                             | plans.approval.bands must end with a band without to, which is for every value above.
					bands[0].body=A;bands[1].body=B                           | plans.approval.bands[0].to must be more than 0: bands go upwards.
					bands[0].body=A;bands[0].to=0;bands[1].body=B             | plans.approval.bands[0].to must be more than 0: bands go upwards.
					bands[0].body=A;bands[0].to=5;bands[1].body=B;bands[1].to=5;bands[2].body=C | plans.approval.bands[1].to must be more than 5: bands go upwards.
					bands[0].body=A;bands[0].to=5;bands[1].body= ;            | plans.approval.bands[1].body must name who decides.
					bands[0].body=A;commissioners.10Q[0].body=B;commissioners.10Q[0].to=5 | plans.approval.commissioners.10Q must end with a band without to, which is for every value above.
					""")
	void bandsThatAreNoneAreRefusedInASentence(String settings, String sentence) {
		Map<String, String> map = new HashMap<>();
		for (String setting : settings.split(";")) {
			int equals = setting.indexOf('=');
			map.put("plans.approval." + setting.substring(0, equals), setting.substring(equals + 1));
		}
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(map))
			.havingRootCause()
			.withMessage(sentence);
	}

	@Property
	void everyValueHasOneBodyAndAHigherOneNeverALowerBandsBody(
			@ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 200) Integer> limits,
			@ForAll @IntRange(min = 1, max = 250) int value, @ForAll @IntRange(max = 50) int more) {
		List<Integer> ascending = limits.stream().sorted().toList();
		List<ApprovalBand> bands = IntStream.rangeClosed(0, ascending.size())
			.mapToObj((i) -> new ApprovalBand((i < ascending.size()) ? BigDecimal.valueOf(ascending.get(i)) : null,
					Integer.toString(i)))
			.toList();
		ApprovalProperties approval = new ApprovalProperties(bands, Map.of());
		int band = Integer.parseInt(approval.bodyFor("com_10Q", BigDecimal.valueOf(value)));
		assertThat(band).isEqualTo((int) ascending.stream().filter((limit) -> limit < value).count());
		assertThat(Integer.parseInt(approval.bodyFor("com_10Q", BigDecimal.valueOf(value + more))))
			.isGreaterThanOrEqualTo(band);
	}

}
