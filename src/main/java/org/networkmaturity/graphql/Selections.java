package org.networkmaturity.graphql;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells what an operation may want of a field, so that nothing else need be read. A
 * document that is executed again is looked at once, and every field of it that a
 * directive may leave out counts as wanted.
 */
@Component
public class Selections {

	private final Cache<Field, Set<String>> known = Caffeine.newBuilder().weakKeys().build();

	/**
	 * Whether nothing is selected below a field but fields with these names, however
	 * deep.
	 * @param environment of the field
	 * @param names names of fields of any type
	 * @return whether all that is selected is among them
	 */
	public boolean isWithin(DataFetchingEnvironment environment, Set<String> names) {
		for (Field field : environment.getMergedField().getFields()) {
			if (!names.containsAll(below(field, environment.getFragmentsByName()))) {
				return false;
			}
		}
		return true;
	}

	private Set<String> below(Field field, Map<String, FragmentDefinition> fragments) {
		return this.known.get(field, (one) -> {
			Set<String> names = new HashSet<>();
			collect(one.getSelectionSet(), fragments, names);
			return Set.copyOf(names);
		});
	}

	private static void collect(@Nullable SelectionSet selected, Map<String, FragmentDefinition> fragments,
			Set<String> names) {
		List<Selection<?>> selections = selected(selected);
		for (Selection<?> selection : selections) {
			switch (selection) {
				case Field field -> {
					names.add(field.getName());
					collect(field.getSelectionSet(), fragments, names);
				}
				case InlineFragment fragment -> collect(fragment.getSelectionSet(), fragments, names);
				case FragmentSpread spread -> collect(
						Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet(), fragments, names);
				default -> throw new IllegalStateException("There is no such selection: " + selection);
			}
		}
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static List<Selection<?>> selected(@Nullable SelectionSet selected) {
		return (selected != null) ? (List) selected.getSelections() : List.of();
	}

}
