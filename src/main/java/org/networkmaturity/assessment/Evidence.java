package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Something that shows that a level is right.
 *
 * @param title what it is
 * @param url where it is; null where it is not on the web
 */
public record Evidence(String title, @Nullable String url) {

	int length() {
		return this.title.length() + ((this.url != null) ? this.url.length() : 0);
	}
}
