package org.networkmaturity.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/**
 * A name as it is sorted and searched by: without capitals, accents and superfluous
 * spaces. It is kept beside the name, since what a collation does differs between stores.
 */
final class NameKey {

	/** The field that every named document keeps it in. */
	static final String FIELD = "nameKey";

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]*");

	private NameKey() {
	}

	static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds part of a name, whatever punctuation and spaces are in it or in the name. A
	 * part that is nothing but punctuation is found as it is.
	 * @param part what somebody typed
	 * @return the condition
	 */
	static Bson contains(String part) {
		String key = of(part);
		String letters = PUNCTUATION.matcher(key).replaceAll("");
		return Filters.regex(FIELD,
				letters.isEmpty() ? Pattern.quote(key)
						: letters.codePoints()
							.mapToObj(Character::toString)
							.collect(Collectors.joining(PUNCTUATION.pattern())));
	}

}
