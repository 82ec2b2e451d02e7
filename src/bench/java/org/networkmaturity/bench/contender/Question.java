package org.networkmaturity.bench.contender;

import java.util.List;
import java.util.Map;

/**
 * One operation, asked about several things in turns.
 *
 * @param name what it is called in the tables
 * @param operation the contract's operation
 * @param isMutation whether it changes something
 * @param asked about what
 */
public record Question(String name, String operation, boolean isMutation, List<Asked> asked) {

	/**
	 * One request.
	 *
	 * @param variables the operation's variables
	 * @param commissioner the code of the commissioner that it is about
	 */
	public record Asked(Map<String, ?> variables, String commissioner) {
	}

}
