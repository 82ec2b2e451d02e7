package org.networkmaturity.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Matches what one query found to the many objects that asked for it, for batch mappings.
 */
public final class Related {

	private Related() {
	}

	/**
	 * Finds for each object the one other that it names.
	 * @param objects who asks
	 * @param id the id that an object names; null where it names none
	 * @param load finds all of these at once
	 * @param <K> who asks
	 * @param <V> what is found
	 * @return what was found; nothing for an object that names none, or one that is not
	 * there
	 */
	public static <K, V extends Node> Map<K, V> one(Collection<K> objects, Function<K, @Nullable String> id,
			Function<Set<String>, List<V>> load) {
		Set<String> ids = objects.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
		Map<String, V> found = byId(load.apply(ids));
		Map<K, V> related = HashMap.newHashMap(objects.size());
		for (K object : objects) {
			V value = found.get(id.apply(object));
			if (value != null) {
				related.put(object, value);
			}
		}
		return related;
	}

	/**
	 * Finds for each object the several others that name it.
	 * @param objects who asks
	 * @param load finds all that name any of these ids at once, in the order wanted
	 * @param owner the id that one of them names; null where it names none
	 * @param <K> who asks
	 * @param <V> what is found
	 * @return what was found, perhaps nothing, for each object
	 */
	public static <K extends Node, V> Map<K, List<V>> many(Collection<K> objects, Function<Set<String>, List<V>> load,
			Function<V, @Nullable String> owner) {
		Set<String> ids = objects.stream().map(Node::id).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, List<V>> found = load.apply(ids)
			.stream()
			.filter((value) -> owner.apply(value) != null)
			.collect(Collectors.groupingBy((value) -> Objects.requireNonNull(owner.apply(value))));
		Map<K, List<V>> related = HashMap.newHashMap(objects.size());
		objects.forEach((object) -> related.put(object, found.getOrDefault(object.id(), List.of())));
		return related;
	}

	/**
	 * The same by id.
	 * @param nodes some nodes
	 * @param <V> their kind
	 * @return each by its id
	 */
	public static <V extends Node> Map<String, V> byId(Collection<V> nodes) {
		return nodes.stream().collect(Collectors.toMap(Node::id, Function.identity(), (first, second) -> first));
	}

}
