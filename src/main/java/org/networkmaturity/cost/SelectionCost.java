package org.networkmaturity.cost;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What fields cost that are selected beside each other.
 *
 * @param fields the fields, those of fragments among them
 */
record SelectionCost(List<FieldCost> fields) {

	static final SelectionCost NOTHING = new SelectionCost(List.of());

	/**
	 * The cost of an operation that selects them.
	 * @param variables the operation's, coerced
	 * @return the cost, from 0 to that of an int
	 */
	int with(Map<String, ? extends @Nullable Object> variables) {
		return of(variables, 1);
	}

	/**
	 * Their cost within a field.
	 * @param variables the operation's, coerced
	 * @param size how many items the field gives to those of them that it sizes
	 * @return the cost, from 0 to that of an int
	 */
	int of(Map<String, ? extends @Nullable Object> variables, int size) {
		long sum = 0;
		for (FieldCost field : this.fields) {
			sum = Math.min(Integer.MAX_VALUE, sum + field.of(variables, size));
		}
		return (int) sum;
	}

}
