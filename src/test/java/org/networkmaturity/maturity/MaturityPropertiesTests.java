package org.networkmaturity.maturity;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MaturityPropertiesTests {

	private static MaturityProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("maturity",
				MaturityProperties.class);
	}

	@Test
	void reviewIsDueAfterTwelveMonthsWhereNoOtherPeriodIsSet() {
		LocalDate assessedOn = LocalDate.of(2019, 8, 31);
		assertThat(bound(Map.of()).isReviewDue(assessedOn, LocalDate.of(2020, 8, 31))).isFalse();
		assertThat(bound(Map.of()).isReviewDue(assessedOn, LocalDate.of(2020, 9, 1))).isTrue();
		MaturityProperties halfYearly = bound(Map.of("maturity.review-period", "P6M"));
		assertThat(halfYearly.isReviewDue(assessedOn, LocalDate.of(2020, 2, 29))).isFalse();
		assertThat(halfYearly.isReviewDue(assessedOn, LocalDate.of(2020, 3, 1))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "P0M", "P-1M", "P101Y", "P999999999Y", "a year" })
	void aPeriodThatIsNoneIsRefused(String period) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bound(Map.of("maturity.review-period", period)));
	}

}
