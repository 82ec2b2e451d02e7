package org.networkmaturity.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the operations of a document ask for. Each fragment is counted once,
 * however often it is spread, so that it takes no longer than the document is long. The
 * document need not be valid.
 */
final class DocumentSize {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, SelectionSize> counted = new HashMap<>();

	private DocumentSize(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	/**
	 * Counts each operation.
	 * @param document the document
	 * @return their sizes
	 */
	static List<SelectionSize> ofOperations(Document document) {
		DocumentSize size = new DocumentSize(document);
		return document.getDefinitionsOfType(OperationDefinition.class).stream().map(size::of).toList();
	}

	private SelectionSize of(OperationDefinition operation) {
		SelectionSize size = of(operation.getSelectionSet()).and(ofDirectives(operation.getDirectives()));
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			size = size.and(ofDirectives(variable.getDirectives()))
				.and(SelectionSize.ofInput(InputSize.of(variable.getDefaultValue())));
		}
		return size;
	}

	private SelectionSize of(@Nullable SelectionSet selections) {
		SelectionSize size = SelectionSize.NOTHING;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				size = size.and(of(selection));
			}
		}
		return size;
	}

	private SelectionSize of(Selection<?> selection) {
		return switch (selection) {
			case Field field -> of(field.getSelectionSet()).within(field.getAlias() != null)
				.and(ofArguments(field.getArguments()))
				.and(ofDirectives(field.getDirectives()));
			case InlineFragment inline -> of(inline.getSelectionSet()).and(ofDirectives(inline.getDirectives()));
			case FragmentSpread spread -> ofFragment(spread.getName()).and(ofDirectives(spread.getDirectives()));
			default -> SelectionSize.NOTHING;
		};
	}

	/**
	 * What spreads itself counts as nothing there, and is refused as not valid later.
	 */
	private SelectionSize ofFragment(String name) {
		SelectionSize known = this.counted.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : SelectionSize.NOTHING;
		}
		this.counted.put(name, SelectionSize.NOTHING);
		SelectionSize size = of(fragment.getSelectionSet()).and(ofDirectives(fragment.getDirectives()));
		this.counted.put(name, size);
		return size;
	}

	private static SelectionSize ofDirectives(List<Directive> directives) {
		SelectionSize size = SelectionSize.ofDirectives(directives.size());
		for (Directive directive : directives) {
			size = size.and(ofArguments(directive.getArguments()));
		}
		return size;
	}

	private static SelectionSize ofArguments(List<Argument> arguments) {
		return SelectionSize.ofInput(InputSize.ofAll(arguments.stream().map(Argument::getValue).toList()));
	}

}
