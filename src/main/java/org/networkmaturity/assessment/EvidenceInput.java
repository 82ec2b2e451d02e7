package org.networkmaturity.assessment;

import java.net.URL;

import org.jspecify.annotations.Nullable;

/**
 * Something that shows that a level is right, as it was asked to be recorded.
 *
 * @param title what it is
 * @param url where it is
 */
record EvidenceInput(String title, @Nullable URL url) {

	Evidence toEvidence() {
		return new Evidence(this.title.strip(), (this.url != null) ? this.url.toString() : null);
	}

}
