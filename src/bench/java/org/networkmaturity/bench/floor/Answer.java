package org.networkmaturity.bench.floor;

import java.time.LocalDate;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Answers one operation.
 */
interface Answer {

	/**
	 * Writes the fields of {@code data}.
	 * @param variables the operation's variables
	 * @param today the day
	 * @param to where to write
	 */
	void write(JsonNode variables, LocalDate today, JsonGenerator to);

}
