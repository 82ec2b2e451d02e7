package org.networkmaturity.answer;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Sight;

/**
 * All that an answer depends on. Equal questions have equal answers.
 *
 * @param version the store's
 * @param today the day, of which questions are that name none
 * @param address where it was asked, since answers hold addresses
 * @param documentId the document of the contract
 * @param operation which of its operations, as it was asked for; null where none was
 * named
 * @param variables its variables
 * @param sight what the caller may see
 */
record Question(String version, LocalDate today, URI address, String documentId, @Nullable String operation,
		Map<String, @Nullable Object> variables, Sight sight) {

	private static final int OVERHEAD = 1000;

	Question as(Sight other) {
		return new Question(this.version, this.today, this.address, this.documentId, this.operation, this.variables,
				other);
	}

	/**
	 * About how many bytes of the heap it takes.
	 * @return the size, rather too large than too small
	 */
	int size() {
		return OVERHEAD + 4 * (this.variables.toString().length() + String.valueOf(this.operation).length()
				+ this.sight.toString().length());
	}

}
