package org.networkmaturity.mutation;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NHS numbers: ten digits of which the last checks the others, modulus 11 (NHS Data
 * Dictionary, NHS NUMBER). They are written in one piece, as 3, 3 and 4 digits, or digit
 * by digit.
 */
final class NhsNumber {

	private static final String GAP = "[^\\p{L}\\d]{0,3}";

	private static final Pattern IN_THREE_PARTS = Pattern
		.compile("(?<!\\d)\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{4}(?!\\d)");

	private static final Pattern DIGIT_BY_DIGIT = Pattern.compile("(?<!\\d)\\d([^\\p{L}\\d])\\d(?:\\1\\d){8}(?!\\d)");

	private static final Pattern NO_DIGIT = Pattern.compile("\\D");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private NhsNumber() {
	}

	/**
	 * Whether a text holds a valid NHS number.
	 * @param text any text
	 * @return whether there is one in it, however it is written
	 */
	static boolean isIn(String text) {
		String plain = plain(text);
		return isIn(plain, IN_THREE_PARTS) || isIn(plain, DIGIT_BY_DIGIT);
	}

	private static boolean isIn(String text, Pattern form) {
		Matcher candidates = form.matcher(text);
		int from = 0;
		while (candidates.find(from)) {
			if (isValid(NO_DIGIT.matcher(candidates.group()).replaceAll(""))) {
				return true;
			}
			from = candidates.start() + 1;
		}
		return false;
	}

	/**
	 * The text with the digits of every script as 0 to 9, and nothing that cannot be
	 * seen.
	 */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.replaceAll("")
			.codePoints()
			.forEach((character) -> plain
				.appendCodePoint(Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
		return plain.toString();
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
