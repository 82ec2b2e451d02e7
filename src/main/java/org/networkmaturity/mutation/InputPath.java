package org.networkmaturity.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a mutation's input something is.
 *
 * @param steps field names and list positions from the argument downwards
 */
public record InputPath(List<String> steps) {

	public InputPath {
		steps = List.copyOf(steps);
	}

	public static InputPath input() {
		return new InputPath(List.of("input"));
	}

	public InputPath then(String... names) {
		List<String> longer = new ArrayList<>(this.steps);
		longer.addAll(List.of(names));
		return new InputPath(longer);
	}

	public InputPath then(String list, int position) {
		return then(list, Integer.toString(position));
	}

}
