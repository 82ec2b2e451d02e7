package org.networkmaturity.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where in a token something is: the name of a claim, or names with dots between where
 * one is nested in another, such as {@code realm_access.roles}. A name may itself have
 * dots in it, as {@code https://example.org/organisations} has: the longest name that is
 * there counts.
 *
 * @param path the name, or names
 */
record ClaimPath(String path) {

	/**
	 * The one text or number that is there.
	 * @param claims a token's claims
	 * @return it as text; null where there is none, or something else
	 */
	@Nullable String text(Map<String, ?> claims) {
		return scalar(find(claims, this.path));
	}

	/**
	 * All texts and numbers that are there.
	 * @param claims a token's claims
	 * @return those of the list, or the words of the one text, in the token's order
	 */
	Set<String> texts(Map<String, ?> claims) {
		Object value = find(claims, this.path);
		Set<String> texts = new LinkedHashSet<>();
		if (value instanceof Iterable<?> many) {
			many.forEach((each) -> add(scalar(each), texts));
		}
		else if (scalar(value) instanceof String words) {
			List.of(words.strip().split("\\s+")).forEach((word) -> add(word, texts));
		}
		return texts;
	}

	private static void add(@Nullable String text, Set<String> texts) {
		if (text != null && !text.isBlank()) {
			texts.add(text);
		}
	}

	private static @Nullable String scalar(@Nullable Object value) {
		return (value instanceof String || value instanceof Number) ? value.toString() : null;
	}

	private static @Nullable Object find(Map<?, ?> claims, String path) {
		if (claims.containsKey(path)) {
			return claims.get(path);
		}
		for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
			if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> nested) {
				return find(nested, path.substring(dot + 1));
			}
		}
		return null;
	}

}
