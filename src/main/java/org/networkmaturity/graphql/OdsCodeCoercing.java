package org.networkmaturity.graphql;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads organisation codes as people type them and gives them back in upper case.
 */
class OdsCodeCoercing extends TextCoercing<String> {

	private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");

	OdsCodeCoercing() {
		super("An OdsCode is 3 to 10 letters and digits, such as K84001 or 10Q");
	}

	@Override
	@Nullable String read(String text) {
		String code = text.strip().toUpperCase(Locale.ROOT);
		return CODE.matcher(code).matches() ? code : null;
	}

}
