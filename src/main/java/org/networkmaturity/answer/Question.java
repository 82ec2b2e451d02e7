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

	/** An address is kept whole and in parts. */
	private static final int OF_A_CHARACTER = 4;

	/** The smallest of variables, an empty object in a list, is a map. */
	private static final int OF_A_CHARACTER_OF_VARIABLES = 20;

	Question as(Sight other) {
		return new Question(this.version, this.today, this.address, this.documentId, this.operation, this.variables,
				other);
	}

	/**
	 * About how many bytes of the heap it takes.
	 * @return the size, rather too large than too small
	 */
	int size() {
		return OVERHEAD + OF_A_CHARACTER_OF_VARIABLES * this.variables.toString().length()
				+ OF_A_CHARACTER * (this.address.toString().length() + String.valueOf(this.operation).length()
						+ this.sight.toString().length());
	}

}
