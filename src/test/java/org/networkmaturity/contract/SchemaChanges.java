package org.networkmaturity.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.DifferenceReporter;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;

/**
 * What became of a schema. graphql-java's comparison finds most of it; what it does not
 * look at is compared here: types that only an interface leads to, interfaces of
 * interfaces, exclusive input, and defaults and additions of input.
 */
final class SchemaChanges implements DifferenceReporter {

	private static final String ROOT = "Subscription";

	private final Map<String, TypeDefinition<?>> before;

	private final Map<String, TypeDefinition<?>> now;

	private final List<String> breaking = new ArrayList<>();

	private final List<String> dangerous = new ArrayList<>();

	private SchemaChanges(String before, String now) {
		this.before = types(before);
		this.now = types(now);
	}

	/**
	 * Compares two schemas.
	 * @param before the earlier one
	 * @param now the later one
	 * @return what changed
	 */
	static SchemaChanges between(String before, String now) {
		SchemaChanges changes = new SchemaChanges(before, now);
		String root = "\n" + changes.rootThatLeadsEverywhere();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before + root, now + root), changes);
		changes.compareTheRest();
		return changes;
	}

	/**
	 * Changes that break some front end of the earlier schema.
	 * @return they, in words
	 */
	List<String> breaking() {
		return this.breaking;
	}

	/**
	 * Changes that a front end of the earlier schema should hear of, such as a value that
	 * it does not know.
	 * @return they, in words
	 */
	List<String> dangerous() {
		return this.dangerous;
	}

	private static Map<String, TypeDefinition<?>> types(String schema) {
		return new SchemaParser().parse(schema)
			.types()
			.values()
			.stream()
			.map((type) -> (TypeDefinition<?>) type)
			.collect(Collectors.toMap(TypeDefinition::getName, Function.identity()));
	}

	/**
	 * graphql-java's comparison begins at the roots and goes where fields lead. This API
	 * has no subscriptions; so that root is free to lead to every type.
	 */
	private String rootThatLeadsEverywhere() {
		if (this.before.containsKey(ROOT) || this.now.containsKey(ROOT)) {
			throw new IllegalStateException("There are subscriptions now: lead to every type in another way");
		}
		return this.before.values()
			.stream()
			.map((type) -> (type instanceof InputObjectTypeDefinition) ? "%1$s(x: %1$s): ID".formatted(type.getName())
					: "%1$s: %1$s".formatted(type.getName()))
			.collect(Collectors.joining("\n", "type " + ROOT + " {\n", "\n}\n"));
	}

	@Override
	public void report(DiffEvent event) {
		if (event.getLevel() == DiffLevel.BREAKING && !isNewWithADefault(event)) {
			this.breaking.add(event.getReasonMsg());
		}
		if (event.getLevel() == DiffLevel.DANGEROUS) {
			this.dangerous.add(event.getReasonMsg());
		}
	}

	@Override
	public void onEnd() {
	}

	/** What is not null but has a default, nobody has to send. */
	private boolean isNewWithADefault(DiffEvent event) {
		if (event.getCategory() != DiffCategory.STRICTER) {
			return false;
		}
		TypeDefinition<?> before = this.before.get(event.getTypeName());
		TypeDefinition<?> now = this.now.get(event.getTypeName());
		String name = (now instanceof InputObjectTypeDefinition) ? event.getFieldName()
				: String.join(" ", event.getComponents());
		InputValueDefinition added = inputs(now, event.getFieldName()).get(name);
		return added != null && added.getDefaultValue() != null
				&& !inputs(before, event.getFieldName()).containsKey(name);
	}

	private static Map<String, InputValueDefinition> inputs(@Nullable TypeDefinition<?> type, String field) {
		return switch (type) {
			case InputObjectTypeDefinition input -> byName(input.getInputValueDefinitions());
			case ImplementingTypeDefinition<?> output -> fields(output).containsKey(field)
					? byName(Objects.requireNonNull(fields(output).get(field)).getInputValueDefinitions()) : Map.of();
			case null, default -> Map.of();
		};
	}

	private static Map<String, InputValueDefinition> byName(List<InputValueDefinition> inputs) {
		return inputs.stream().collect(Collectors.toMap(InputValueDefinition::getName, Function.identity()));
	}

	private static Map<String, FieldDefinition> fields(ImplementingTypeDefinition<?> type) {
		return type.getFieldDefinitions()
			.stream()
			.collect(Collectors.toMap(FieldDefinition::getName, Function.identity()));
	}

	private void compareTheRest() {
		this.before.forEach((name, before) -> {
			TypeDefinition<?> now = this.now.get(name);
			if (before instanceof InterfaceTypeDefinition was && now instanceof InterfaceTypeDefinition is) {
				compareInterfaces(was, is);
			}
			if (before instanceof ImplementingTypeDefinition<?> was
					&& now instanceof ImplementingTypeDefinition<?> is) {
				fields(was).keySet()
					.stream()
					.filter(fields(is)::containsKey)
					.forEach(
							(field) -> compareInputs(name + "." + field, inputs(was, field), inputs(is, field), false));
			}
			if (before instanceof InputObjectTypeDefinition was && now instanceof InputObjectTypeDefinition is) {
				compareInputs(name, inputs(was, ""), inputs(is, ""), true);
				if (!was.hasDirective("oneOf") && is.hasDirective("oneOf")) {
					this.breaking.add("%s takes one of its fields only now".formatted(name));
				}
			}
		});
	}

	private void compareInterfaces(InterfaceTypeDefinition before, InterfaceTypeDefinition now) {
		Set<String> lost = names(before.getImplements());
		lost.removeAll(names(now.getImplements()));
		lost.forEach((other) -> this.breaking
			.add("The interface %s does not implement %s any more".formatted(before.getName(), other)));
		Set<String> gained = implementations(before.getName(), this.now);
		gained.removeAll(implementations(before.getName(), this.before));
		gained.forEach(
				(type) -> this.dangerous.add("%s implements the interface %s now".formatted(type, before.getName())));
	}

	private static Set<String> implementations(String name, Map<String, TypeDefinition<?>> types) {
		return types.values()
			.stream()
			.filter((type) -> type instanceof ImplementingTypeDefinition<?> each
					&& names(each.getImplements()).contains(name))
			.map(TypeDefinition::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@SuppressWarnings("rawtypes")
	private static Set<String> names(List<Type> types) {
		return types.stream().map((type) -> ((TypeName) type).getName()).collect(Collectors.toCollection(TreeSet::new));
	}

	private void compareInputs(String where, Map<String, InputValueDefinition> before,
			Map<String, InputValueDefinition> now, boolean withDefaults) {
		now.forEach((name, input) -> {
			InputValueDefinition earlier = before.get(name);
			boolean optional = !(input.getType() instanceof NonNullType) || input.getDefaultValue() != null;
			if (earlier == null && optional) {
				this.dangerous.add("%s takes %s now".formatted(where, name));
			}
			if (earlier != null && earlier.getDefaultValue() != null && !optional) {
				this.breaking.add("%s has no default for %s any more, and needs it".formatted(where, name));
			}
			else if (earlier != null && withDefaults && !print(earlier).equals(print(input))) {
				this.dangerous.add("%s has another default for %s".formatted(where, name));
			}
		});
	}

	private static String print(InputValueDefinition input) {
		return (input.getDefaultValue() != null) ? AstPrinter.printAst(input.getDefaultValue()) : "";
	}

}
