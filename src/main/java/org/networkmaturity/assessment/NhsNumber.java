package org.networkmaturity.assessment;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NHS numbers: ten digits of which the last checks the others, modulus 11 (NHS Data
 * Dictionary, NHS NUMBER). They are written in one piece or as 3, 3 and 4 digits.
 */
final class NhsNumber {

	private static final Pattern TEN_DIGITS = Pattern
		.compile("(?<!\\d)(\\d{3})[\\s\\p{Z}\\p{Pd}.]{0,3}(\\d{3})[\\s\\p{Z}\\p{Pd}.]{0,3}(\\d{4})(?!\\d)");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private NhsNumber() {
	}

	/**
	 * Whether a text holds a valid NHS number.
	 * @param text any text
	 * @return whether there is one in it, however it is written
	 */
	static boolean isIn(String text) {
		String plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		Matcher candidates = TEN_DIGITS.matcher(plain);
		int from = 0;
		while (candidates.find(from)) {
			if (isValid(candidates.group(1) + candidates.group(2) + candidates.group(3))) {
				return true;
			}
			from = candidates.start() + 1;
		}
		return false;
	}

	private static boolean isValid(String digits) {
		int sum = 0;
		for (int i = 0; i < 9; i++) {
			sum += Character.digit(digits.charAt(i), 10) * (10 - i);
		}
		int check = (11 - sum % 11) % 11;
		return check == Character.digit(digits.charAt(9), 10);
	}

}
