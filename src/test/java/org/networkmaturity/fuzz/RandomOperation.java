package org.networkmaturity.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an operation that is valid in a schema. Whoever selects something twice gives it
 * an alias, so that nothing contradicts itself.
 */
public final class RandomOperation {

	private static final int DEEPEST = 7;

	private static final int MOST_FIELDS = 60;

	private static final int MOST_ALIASES = 6;

	private final GraphQLSchema schema;

	private final Random random;

	private final RandomValues values;

	private final Map<String, Object> variables = new LinkedHashMap<>();

	private final List<String> declarations = new ArrayList<>();

	private final List<String> fragments = new ArrayList<>();

	private final boolean isMutation;

	/** Whether it has as many aliases as come about, and is refused for it. */
	private final boolean isExcessive;

	private final String text;

	private int fields;

	private int aliases;

	private RandomOperation(GraphQLSchema schema, Random random) {
		this.schema = schema;
		this.random = random;
		this.values = new RandomValues(random);
		this.isExcessive = random.nextInt(30) == 0;
		this.isMutation = random.nextInt(4) == 0;
		String root = this.isMutation ? mutation(schema.getMutationType()) : selection(schema.getQueryType(), 0);
		String declared = this.declarations.isEmpty() ? "" : "(" + String.join(", ", this.declarations) + ")";
		this.text = (this.isMutation ? "mutation" : "query") + declared + " " + root + " "
				+ String.join(" ", this.fragments);
	}

	/**
	 * Makes one.
	 * @param schema the schema
	 * @param random where it comes from: the same random makes the same operation
	 * @return the operation
	 */
	public static RandomOperation of(GraphQLSchema schema, Random random) {
		return new RandomOperation(schema, random);
	}

	public String text() {
		return this.text;
	}

	public Map<String, Object> variables() {
		return this.variables;
	}

	public boolean isMutation() {
		return this.isMutation;
	}

	private String mutation(GraphQLObjectType type) {
		GraphQLFieldDefinition field = pick(type.getFieldDefinitions());
		return "{ " + field.getName() + arguments(field) + " { problems { code message path } "
				+ ((this.random.nextInt(3) > 0) ? inner(field.getType(), 1) : "") + " } }";
	}

	private String inner(GraphQLOutputType type, int depth) {
		return (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType composite)
				? within(composite, depth, true) : "";
	}

	private String selection(GraphQLCompositeType type, int depth) {
		return "{ " + within(type, depth, false) + " }";
	}

	private String within(GraphQLCompositeType type, int depth, boolean allAliased) {
		List<String> selections = new ArrayList<>();
		for (GraphQLFieldDefinition field : someOf(type)) {
			boolean leaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
			if (leaf || (depth < DEEPEST && this.fields < MOST_FIELDS)) {
				selections.add(field(field, depth, allAliased || (mayAlias() && this.random.nextInt(20) == 0)));
			}
		}
		if (depth < DEEPEST && this.fields < MOST_FIELDS && mayAlias() && this.random.nextInt(3) == 0) {
			selections.add(fragment(type, depth));
		}
		return selections.isEmpty() ? "__typename" : String.join(" ", selections);
	}

	private boolean mayAlias() {
		return this.isExcessive || this.aliases < MOST_ALIASES;
	}

	private List<GraphQLFieldDefinition> someOf(GraphQLCompositeType type) {
		List<GraphQLFieldDefinition> all = new ArrayList<>(switch (type) {
			case GraphQLObjectType object -> object.getFieldDefinitions();
			case GraphQLInterfaceType common -> common.getFieldDefinitions();
			default -> List.<GraphQLFieldDefinition>of();
		});
		Collections.shuffle(all, this.random);
		return all.subList(0, Math.min(all.size(), 1 + this.random.nextInt(4)));
	}

	private String field(GraphQLFieldDefinition field, int depth, boolean aliased) {
		this.fields++;
		String alias = aliased ? "a" + (this.aliases++) + ": " : "";
		GraphQLOutputType type = field.getType();
		return alias + field.getName() + arguments(field) + directive()
				+ ((GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType composite)
						? " " + selection(composite, depth + 1) : "");
	}

	private String fragment(GraphQLCompositeType type, int depth) {
		GraphQLCompositeType narrowed = (type instanceof GraphQLInterfaceType common)
				? pick(this.schema.getImplementations(common)) : type;
		String name = ((GraphQLNamedType) narrowed).getName();
		String selected = "{ " + within(narrowed, depth, true) + " }";
		if (this.random.nextBoolean()) {
			return "... on " + name + directive() + " " + selected;
		}
		String fragment = "F" + this.fragments.size();
		this.fragments.add("fragment " + fragment + " on " + name + " " + selected);
		return "..." + fragment + directive() + (this.random.nextBoolean() ? " ..." + fragment : "");
	}

	private String directive() {
		return switch (this.random.nextInt(40)) {
			case 0 -> " @include(if: " + this.random.nextBoolean() + ")";
			case 1 -> {
				this.declarations.add("$v" + this.declarations.size() + ": Boolean! = " + this.random.nextBoolean());
				yield " @skip(if: $v" + (this.declarations.size() - 1) + ")";
			}
			default -> "";
		};
	}

	private String arguments(GraphQLFieldDefinition field) {
		String given = field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) || this.random.nextInt(3) == 0)
			.map(this::argument)
			.collect(Collectors.joining(", "));
		return given.isEmpty() ? "" : "(" + given + ")";
	}

	private String argument(GraphQLArgument argument) {
		GraphQLInputType type = argument.getType();
		Object value = this.values.of(type, argument.getName());
		String literal = JsonMapper.shared().writeValueAsString(value);
		if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType && isText(literal)
				&& this.random.nextBoolean()) {
			return argument.getName() + ": " + literal;
		}
		String variable = "v" + this.declarations.size();
		this.declarations.add("$" + variable + ": " + GraphQLTypeUtil.simplePrint(type));
		if (value != null || this.random.nextBoolean() || type instanceof GraphQLNonNull) {
			this.variables.put(variable, (value != null) ? value : "x");
		}
		return argument.getName() + ": $" + variable;
	}

	/** A document has no half of a character, which a variable may have. */
	private static boolean isText(String literal) {
		return literal.chars().noneMatch((each) -> Character.isSurrogate((char) each));
	}

	private <T> T pick(List<T> items) {
		return items.get(this.random.nextInt(items.size()));
	}

}
