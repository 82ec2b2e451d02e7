package org.networkmaturity.cost;

import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * A value of the input, or what is within it.
 *
 * @param value as it stands in a document or, for a default, in the schema; null where it
 * is not given
 * @param path where in it: names of fields, from the outermost on
 */
record InputValue(@Nullable Object value, List<String> path) {

	/**
	 * The value with the variables of an operation.
	 * @param variables the operation's, coerced
	 * @return a number, a Boolean, a list or something else; null where there is none
	 */
	@Nullable Object in(Map<String, ? extends @Nullable Object> variables) {
		Object at = plain(this.value, variables);
		for (String field : this.path) {
			at = switch (at) {
				case Map<?, ?> object -> object.get(field);
				case ObjectValue object -> plain(field(object, field), variables);
				case null, default -> null;
			};
		}
		return at;
	}

	private static @Nullable Object field(ObjectValue object, String name) {
		return object.getObjectFields()
			.stream()
			.filter((field) -> field.getName().equals(name))
			.map(ObjectField::getValue)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Object plain(@Nullable Object value, Map<String, ? extends @Nullable Object> variables) {
		return switch (value) {
			case VariableReference variable -> variables.get(variable.getName());
			case IntValue number -> number.getValue();
			case BooleanValue condition -> condition.isValue();
			case ArrayValue list -> list.getValues();
			case NullValue nothing -> null;
			case null, default -> value;
		};
	}

}
