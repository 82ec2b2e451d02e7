package org.networkmaturity.cost;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import graphql.language.Field;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says of the cost of a field.
 *
 * @param weight what it costs to resolve it, each time
 * @param assumedSize how long its list is assumed to be
 * @param slicingArguments which of its arguments say how long: names, with dots where
 * they lead into one
 * @param sizedFields the fields within that have the length, such as those of a
 * connection; empty where it has it itself
 */
record Costing(int weight, int assumedSize, List<String> slicingArguments, Set<String> sizedFields) {

	/** How long a list is assumed to be where the schema does not say. */
	static final int ASSUMED_SIZE = 10;

	static Costing of(GraphQLFieldDefinition field) {
		GraphQLAppliedDirective cost = field.getAppliedDirective("cost");
		GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
		String weight = value(cost, "weight");
		Integer assumed = value(size, "assumedSize");
		List<String> slicing = value(size, "slicingArguments");
		List<String> sized = value(size, "sizedFields");
		return new Costing((weight != null) ? Integer.parseInt(weight) : 0,
				Objects.requireNonNullElse(assumed, ASSUMED_SIZE), Objects.requireNonNullElse(slicing, List.of()),
				Set.copyOf(Objects.requireNonNullElse(sized, List.of())));
	}

	private static <T> @Nullable T value(@Nullable GraphQLAppliedDirective directive, String argument) {
		return (directive != null) ? directive.getArgument(argument).getValue() : null;
	}

	/**
	 * What the length of the field's list follows from in an operation.
	 * @param field the field as it is selected
	 * @param definition the field as the schema has it
	 * @return the size
	 */
	ListSize size(Field field, GraphQLFieldDefinition definition) {
		return new ListSize(this.assumedSize,
				this.slicingArguments.stream().map((path) -> argument(path, field, definition)).toList());
	}

	private static InputValue argument(String path, Field field, GraphQLFieldDefinition definition) {
		List<String> names = List.of(path.split("\\."));
		String name = names.getFirst();
		Object value = field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(name))
			.map((argument) -> (Object) argument.getValue())
			.findFirst()
			.orElseGet(() -> byDefault(definition.getArgument(name)));
		return new InputValue(value, names.subList(1, names.size()));
	}

	private static @Nullable Object byDefault(GraphQLArgument argument) {
		return argument.hasSetDefaultValue() ? argument.getArgumentDefaultValue().getValue() : null;
	}

}
