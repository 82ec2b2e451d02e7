package org.networkmaturity.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts something fixed in the place of what cannot be the same twice: where the API
 * listens, and the random parts of ids, which are numbered in the order of their
 * appearance, in cursors too.
 */
final class Placeholders {

	private static final String ADDRESS = "http://localhost:8080";

	private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern CURSOR = Pattern.compile("(?<=Cursor\":\")[\\w-]+");

	private final Map<String, String> seen = new LinkedHashMap<>();

	private Placeholders() {
	}

	/**
	 * Puts them into a response.
	 * @param response the body
	 * @param address where the API listens
	 * @return the body with placeholders
	 */
	static String in(String response, String address) {
		Placeholders placeholders = new Placeholders();
		String text = CURSOR.matcher(response.replace(address, ADDRESS))
			.replaceAll((cursor) -> placeholders.inCursor(cursor.group()));
		return placeholders.inText(text);
	}

	private String inCursor(String cursor) {
		String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(inText(text).getBytes(StandardCharsets.UTF_8));
	}

	private String inText(String text) {
		return RANDOM.matcher(text)
			.replaceAll((random) -> this.seen.computeIfAbsent(random.group(),
					(any) -> "00000000-0000-4000-8000-%012d".formatted(this.seen.size() + 1)));
	}

}
