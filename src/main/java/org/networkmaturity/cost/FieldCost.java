package org.networkmaturity.cost;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a selected field costs.
 *
 * @param conditions when it is selected at all
 * @param weight what it costs to resolve it, each time
 * @param object what each object in it costs by itself: nothing where it holds scalars
 * @param sizing how many objects it holds
 * @param size what its length follows from; it may be what sizes a field within
 * @param selections what is selected of each object
 */
record FieldCost(List<Condition> conditions, int weight, int object, Sizing sizing, ListSize size,
		SelectionCost selections) {

	/**
	 * Its cost within an object.
	 * @param variables the operation's, coerced
	 * @param given how many items the field around it says that it has
	 * @return the cost, from 0 to that of an int
	 */
	int of(Map<String, ? extends @Nullable Object> variables, int given) {
		for (Condition condition : this.conditions) {
			if (!condition.holds(variables)) {
				return 0;
			}
		}
		int own = this.size.with(variables);
		long times = switch (this.sizing) {
			case ONE -> 1;
			case OWN -> own;
			case GIVEN -> given;
		};
		long each = Math.min(Integer.MAX_VALUE, (long) this.object + this.selections.of(variables, own));
		return (int) Math.min(Integer.MAX_VALUE, this.weight + times * each);
	}

	/**
	 * Where the number of objects in a field comes from.
	 */
	enum Sizing {

		/** There is one, or none. */
		ONE,

		/** From its own size. */
		OWN,

		/** From the field around it, which names it among its sizedFields. */
		GIVEN

	}

	/**
	 * What {@code @skip} and {@code @include} say.
	 *
	 * @param value a Boolean or a variable
	 * @param wanted what it must be
	 */
	record Condition(InputValue value, boolean wanted) {

		boolean holds(Map<String, ? extends @Nullable Object> variables) {
			return Boolean.valueOf(this.wanted).equals(this.value.in(variables));
		}

	}

}
