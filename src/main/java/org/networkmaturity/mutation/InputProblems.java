package org.networkmaturity.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an input, so that its caller hears of everything at once.
 */
public class InputProblems {

	private static final Pattern CONTROL = Pattern
		.compile("[\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\r\n\t]]");

	private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	private static final int LONGEST_REASON = 4_000;

	private final List<Problem> problems = new ArrayList<>();

	public void add(Problem problem) {
		this.problems.add(problem);
	}

	public void add(ProblemCode code, String message, InputPath path) {
		add(new Problem(code, message, path.steps()));
	}

	/**
	 * Checks a text that a person typed.
	 * @param text the text; null is no problem
	 * @param most as many characters as it may have
	 * @param path where it is
	 */
	public void checkText(@Nullable String text, int most, InputPath path) {
		if (text == null) {
			return;
		}
		if (text.length() > most) {
			add(ProblemCode.INVALID, "This is %,d characters long; the most is %,d".formatted(text.length(), most),
					path);
		}
		if (CONTROL.matcher(text).find()) {
			add(ProblemCode.INVALID, "This holds control characters: paste it as plain text", path);
		}
		if (NhsNumber.isIn(text)) {
			add(ProblemCode.PERSONAL_DATA, "This holds an NHS number. Nothing here may identify a patient: take it out",
					path);
		}
	}

	/**
	 * Checks a text that must say something.
	 * @param text the text; null is no problem
	 * @param most as many characters as it may have
	 * @param path where it is
	 */
	public void checkNotBlank(@Nullable String text, int most, InputPath path) {
		if (text != null && text.isBlank()) {
			add(ProblemCode.INVALID, "This is empty: say something, or leave it out", path);
		}
		checkText(text, most, path);
	}

	/**
	 * Checks why something is changed.
	 * @param reason what was said; null is no problem
	 */
	public void checkReason(@Nullable String reason) {
		checkNotBlank(reason, LONGEST_REASON, InputPath.input().then("reason"));
	}

	/**
	 * Checks an idempotencyKey. A UUID is always right, even where its digits happen to
	 * look like an NHS number.
	 * @param idempotencyKey the key; null is no problem
	 */
	public void checkKey(@Nullable String idempotencyKey) {
		if (idempotencyKey == null || !UUID_TEXT.matcher(idempotencyKey).matches()) {
			checkNotBlank(idempotencyKey, 128, InputPath.input().then("idempotencyKey"));
		}
	}

	public boolean isEmpty() {
		return this.problems.isEmpty();
	}

	public List<Problem> list() {
		return List.copyOf(this.problems);
	}

}
