package org.networkmaturity.mutation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NhsNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "9434765919", "943 476 5919", "943-476-5919", "943.476.5919", "943\u00a0476\u00a05919",
			"943\u2013476\u20135919", "NHS no. 9434765919, seen on Monday", "12 943 476 5919",
			"\uff19\uff14\uff13\uff14\uff17\uff16\uff15\uff19\uff11\uff19", "943\u200b476\u200b5919", "943\n476\n5919",
			"943 - 476 - 5919", "943/476/5919", "943,476,5919", "943_476_5919", "(943)4765919", "9-4-3-4-7-6-5-9-1-9",
			"9 4 3 4 7 6 5 9 1 9", "\u0669\u0664\u0663\u0664\u0667\u0666\u0665\u0669\u0661\u0669" })
	void isFoundHoweverItIsWritten(String text) {
		assertThat(NhsNumber.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "943 476 5918", "19434765919", "94347659190", "01865 336800",
			"30,000 to 50,000 patients", "30,000-50,000", "300005000", "2018-12-13 to 2019-08-01", "943 476, then 5919",
			"943 people, 476 of them 5919" })
	void isNotSeenWhereThereIsNone(String text) {
		assertThat(NhsNumber.isIn(text)).isFalse();
	}

	@Property
	void nineDigitsHaveOneCheckDigitAtMost(@ForAll @LongRange(max = 999_999_999) long nine) {
		String digits = "%09d".formatted(nine);
		int valid = 0;
		for (int check = 0; check <= 9; check++) {
			valid += NhsNumber.isIn(digits + check) ? 1 : 0;
		}
		assertThat(valid).isLessThanOrEqualTo(1);
	}

	@Property
	void aSlipInOneDigitIsAlwaysNoticed(@ForAll @LongRange(max = 999_999_999) long nine) {
		for (int check = 0; check <= 9; check++) {
			String digits = "%09d%d".formatted(nine, check);
			if (NhsNumber.isIn(digits)) {
				for (int i = 0; i < 10; i++) {
					char slipped = (char) ('0' + (digits.charAt(i) - '0' + 3) % 10);
					assertThat(NhsNumber.isIn(digits.substring(0, i) + slipped + digits.substring(i + 1))).isFalse();
				}
			}
		}
	}

}
