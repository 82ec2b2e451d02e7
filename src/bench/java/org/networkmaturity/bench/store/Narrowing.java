package org.networkmaturity.bench.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query may match by an index.
 *
 * @param indexes by the field, and by the field's value, the positions of documents, in
 * order
 */
record Narrowing(Map<String, Map<String, List<Integer>>> indexes) {

	/**
	 * The positions of all documents that may match.
	 * @param query the query
	 * @return the fewest positions that an index gives, in order; null where no index
	 * helps
	 */
	@Nullable List<Integer> positions(Document query) {
		List<List<Integer>> parts = parts("", query);
		return (parts == null || parts.size() == 1) ? ((parts != null) ? parts.getFirst() : null)
				: parts.stream().flatMap(List::stream).sorted().distinct().toList();
	}

	/** They are put together only where they are fewest. */
	private @Nullable List<List<Integer>> parts(String prefix, Document query) {
		return fewest(query.entrySet().stream().map((entry) -> parts(prefix, entry.getKey(), entry.getValue())));
	}

	private @Nullable List<List<Integer>> parts(String prefix, String key, @Nullable Object condition) {
		if (key.equals("$and") && condition instanceof Collection<?> all) {
			return fewest(all.stream().map((each) -> parts(prefix, (Document) each)));
		}
		if (key.equals("$or") && condition instanceof Collection<?> any) {
			return together(any.stream().map((each) -> parts(prefix, (Document) each)).toList());
		}
		if (condition instanceof Document operators && operators.get("$elemMatch") instanceof Document element) {
			return parts(prefix + key + ".", element);
		}
		Map<String, List<Integer>> index = this.indexes.get(prefix + key);
		Collection<?> values = values(condition);
		return (index == null || !values.stream().allMatch(String.class::isInstance) || values.isEmpty()) ? null
				: values.stream().map((value) -> index.getOrDefault(value, List.of())).toList();
	}

	private static Collection<?> values(@Nullable Object condition) {
		return switch (condition) {
			case String value -> List.of(value);
			case Document operators when operators.get("$in") instanceof Collection<?> several -> several;
			case Document operators when operators.get("$eq") instanceof String value -> List.of(value);
			case null, default -> List.of();
		};
	}

	private static @Nullable List<List<Integer>> fewest(Stream<? extends @Nullable List<List<Integer>>> all) {
		return all.filter(Objects::nonNull)
			.min(Comparator.comparingInt((parts) -> parts.stream().mapToInt(List::size).sum()))
			.orElse(null);
	}

	private static @Nullable List<List<Integer>> together(List<? extends @Nullable List<List<Integer>>> any) {
		List<List<Integer>> all = new ArrayList<>();
		for (List<List<Integer>> parts : any) {
			if (parts == null) {
				return null;
			}
			all.addAll(parts);
		}
		return all;
	}

}
