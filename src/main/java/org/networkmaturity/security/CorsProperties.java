package org.networkmaturity.security;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which front ends may call this API from a browser that got them from somewhere else.
 *
 * @param allowedOrigins their origins (RFC 6454), such as https://maturity.example.org;
 * none where nobody says otherwise
 */
@ConfigurationProperties("cors")
record CorsProperties(@DefaultValue List<String> allowedOrigins) {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	CorsProperties {
		allowedOrigins = allowedOrigins.stream().map(String::strip).filter((origin) -> !origin.isEmpty()).toList();
		allowedOrigins.forEach(CorsProperties::check);
	}

	private static void check(String origin) {
		if (!isOrigin(origin)) {
			throw new IllegalArgumentException("CORS_ALLOWED_ORIGINS must name each origin in full, as a browser "
					+ "sends it, such as https://maturity.example.org: \"" + origin + "\" is none.");
		}
	}

	/**
	 * Whether this is one origin, in the form in which browsers send it. Neither * nor
	 * null is: they would let in whoever likes.
	 */
	private static boolean isOrigin(String text) {
		try {
			URI uri = URI.create(text);
			return uri.getHost() != null && SCHEMES.contains(uri.getScheme())
					&& text.equals(text.toLowerCase(Locale.ROOT))
					&& text.equals(uri.getScheme() + "://" + uri.getHost() + port(uri));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String port(URI uri) {
		return (uri.getPort() != -1) ? ":" + uri.getPort() : "";
	}

}
