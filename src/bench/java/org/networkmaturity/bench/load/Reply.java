package org.networkmaturity.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An answer. Its body is there until the connection is asked again.
 *
 * @param status such as 200
 * @param head the status line and the headers
 * @param buffer where the body is
 * @param from where in it the body begins
 * @param length how long the body is
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, String head, byte[] buffer, int from, int length) {

	private static final Pattern ETAG = Pattern.compile("(?i)\r\netag: *([^\r]*)");

	/**
	 * The body as text.
	 * @return the text
	 */
	public String text() {
		return new String(this.buffer, this.from, this.length, StandardCharsets.UTF_8);
	}

	/**
	 * What it can be asked for again with.
	 * @return the ETag; null where there is none
	 */
	public @Nullable String etag() {
		Matcher etag = ETAG.matcher(this.head);
		return etag.find() ? etag.group(1) : null;
	}

}
