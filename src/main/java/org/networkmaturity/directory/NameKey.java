package org.networkmaturity.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

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

	private NameKey() {
	}

	static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	static Bson contains(String part) {
		return Filters.regex(FIELD, Pattern.quote(of(part)));
	}

}
