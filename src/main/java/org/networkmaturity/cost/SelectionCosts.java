package org.networkmaturity.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Works out of a valid operation what its fields cost, but for its variables. Each
 * selection counts: a field twice where it is selected twice, and what is selected of
 * several types for each of them. Introspection costs nothing here; it has bounds of its
 * own.
 */
final class SelectionCosts {

	private static final List<FieldCost.Condition> ALWAYS = List.of();

	private final Map<String, FragmentDefinition> fragments;

	private final GraphQLSchema schema;

	private SelectionCosts(Map<String, FragmentDefinition> fragments, GraphQLSchema schema) {
		this.fragments = fragments;
		this.schema = schema;
	}

	/**
	 * Works it out.
	 * @param operation the operation
	 * @param fragments the document's fragments by name
	 * @param schema the schema that they are valid in
	 * @return the cost of what it selects
	 */
	static SelectionCost of(OperationDefinition operation, Map<String, FragmentDefinition> fragments,
			GraphQLSchema schema) {
		GraphQLType root = switch (operation.getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
		return new SelectionCosts(fragments, schema).selected(operation.getSelectionSet(), root, Set.of());
	}

	private SelectionCost selected(@Nullable SelectionSet selections, @Nullable GraphQLType type, Set<String> sized) {
		if (selections == null) {
			return SelectionCost.NOTHING;
		}
		List<FieldCost> fields = new ArrayList<>();
		collect(selections, type, sized, ALWAYS, fields);
		return new SelectionCost(List.copyOf(fields));
	}

	private void collect(SelectionSet selections, @Nullable GraphQLType type, Set<String> sized,
			List<FieldCost.Condition> outer, List<FieldCost> into) {
		for (Selection<?> selection : selections.getSelections()) {
			List<FieldCost.Condition> conditions = conditions(outer, (DirectivesContainer<?>) selection);
			switch (selection) {
				case Field field when type instanceof GraphQLFieldsContainer container
						&& !field.getName().startsWith("__") ->
					into.add(cost(field, container.getFieldDefinition(field.getName()), sized.contains(field.getName()),
							conditions));
				case InlineFragment inline -> collect(inline.getSelectionSet(),
						narrowed(type, inline.getTypeCondition()), sized, conditions, into);
				case FragmentSpread spread -> {
					FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(spread.getName()));
					collect(fragment.getSelectionSet(), narrowed(type, fragment.getTypeCondition()), sized, conditions,
							into);
				}
				default -> {
				}
			}
		}
	}

	private @Nullable GraphQLType narrowed(@Nullable GraphQLType type, @Nullable TypeName condition) {
		return (condition != null) ? this.schema.getType(condition.getName()) : type;
	}

	private FieldCost cost(Field field, GraphQLFieldDefinition definition, boolean isSized,
			List<FieldCost.Condition> conditions) {
		Costing costing = Costing.of(definition);
		boolean isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
		FieldCost.Sizing own = (isList && costing.sizedFields().isEmpty()) ? FieldCost.Sizing.OWN
				: FieldCost.Sizing.ONE;
		GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
		return new FieldCost(conditions, costing.weight(), (type instanceof GraphQLCompositeType) ? 1 : 0,
				isSized ? FieldCost.Sizing.GIVEN : own, costing.size(field, definition),
				selected(field.getSelectionSet(), type, costing.sizedFields()));
	}

	private static List<FieldCost.Condition> conditions(List<FieldCost.Condition> outer,
			DirectivesContainer<?> selection) {
		List<FieldCost.Condition> conditions = new ArrayList<>(outer);
		for (Map.Entry<String, Boolean> each : Map.of("skip", false, "include", true).entrySet()) {
			for (Directive directive : selection.getDirectives(each.getKey())) {
				Argument argument = directive.getArgument("if");
				conditions
					.add(new FieldCost.Condition(new InputValue(argument.getValue(), List.of()), each.getValue()));
			}
		}
		return conditions.isEmpty() ? ALWAYS : List.copyOf(conditions);
	}

}
