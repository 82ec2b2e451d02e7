package org.networkmaturity.contract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;

/**
 * Whether a schema says of everything that it is to lose what to use instead, and until
 * when it is there, as in: Use note instead. Goes on 2027-06-30. What to use instead is a
 * neighbour by its name, or anything else by its path, such as Thing.note.
 */
final class Deprecations {

	private static final Pattern REASON = Pattern.compile("Use ([\\w.]+) instead\\. Goes on (\\S+)\\.");

	/** Everything that has a name and may be deprecated, by its path. */
	private final Map<String, DirectivesContainer<?>> elements = new TreeMap<>();

	private Deprecations() {
	}

	/**
	 * Looks for deprecations that do not say enough.
	 * @param schema the schema
	 * @return each as its path and its reason
	 */
	static List<String> unclear(String schema) {
		Deprecations deprecations = new Deprecations();
		new SchemaParser().parse(schema).types().values().forEach(deprecations::collect);
		List<String> unclear = new ArrayList<>();
		deprecations.elements.forEach((path, element) -> element.getDirectives("deprecated")
			.stream()
			.map(Deprecations::reason)
			.filter((reason) -> !deprecations.isClear(path, reason))
			.forEach((reason) -> unclear.add(path + ": " + reason)));
		return unclear;
	}

	private void collect(TypeDefinition<?> type) {
		switch (type) {
			case ImplementingTypeDefinition<?> output -> output.getFieldDefinitions().forEach((field) -> {
				add(type.getName(), field);
				collect(type.getName() + "." + field.getName(), field.getInputValueDefinitions());
			});
			case InputObjectTypeDefinition input -> collect(type.getName(), input.getInputValueDefinitions());
			case EnumTypeDefinition values ->
				values.getEnumValueDefinitions().forEach((value) -> add(type.getName(), value));
			default -> {
			}
		}
	}

	private void collect(String owner, List<InputValueDefinition> inputs) {
		inputs.forEach((input) -> add(owner, input));
	}

	private <T extends NamedNode<?> & DirectivesContainer<?>> void add(String owner, T element) {
		this.elements.put(owner + "." + element.getName(), element);
	}

	private static String reason(Directive deprecated) {
		return (deprecated.getArgument("reason") != null
				&& deprecated.getArgument("reason").getValue() instanceof StringValue text)
						? Objects.requireNonNullElse(text.getValue(), "") : "";
	}

	private boolean isClear(String path, String reason) {
		Matcher parts = REASON.matcher(reason);
		return parts.matches() && isDay(parts.group(2)) && isThere(path, parts.group(1));
	}

	private boolean isThere(String path, String replacement) {
		String neighbour = path.substring(0, path.lastIndexOf('.') + 1) + replacement;
		DirectivesContainer<?> found = this.elements.getOrDefault(neighbour, this.elements.get(replacement));
		return found != null && !found.hasDirective("deprecated");
	}

	private static boolean isDay(@Nullable String text) {
		try {
			LocalDate.parse(Objects.requireNonNull(text));
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
