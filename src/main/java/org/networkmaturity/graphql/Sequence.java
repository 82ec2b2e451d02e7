package org.networkmaturity.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * An ordered list that a connection shows a page of, wherever it comes from.
 *
 * @param <T> what is in it
 */
public interface Sequence<T> {

	/**
	 * The name of the list and its order, so that a cursor of one is refused in another.
	 * @return the name
	 */
	String order();

	/**
	 * Where something is.
	 * @param item something in the list
	 * @return its place
	 */
	Keyset keyset(T item);

	/**
	 * Reads on from a place.
	 * @param from the place to start at, exclusive; null for the very start or end
	 * @param forward in which direction
	 * @param limit how many at most
	 * @return what there is, in the direction asked for
	 */
	List<T> read(@Nullable Keyset from, boolean forward, int limit);

	/**
	 * How many there are in all.
	 * @return the number
	 */
	int count();

	/**
	 * The same from its end to its start.
	 * @return the reversed sequence, with an order of its own
	 */
	default Sequence<T> reversed() {
		Sequence<T> original = this;
		return new Sequence<>() {
			@Override
			public String order() {
				return original.order() + ", reversed";
			}

			@Override
			public Keyset keyset(T item) {
				return original.keyset(item);
			}

			@Override
			public List<T> read(@Nullable Keyset from, boolean forward, int limit) {
				return original.read(from, !forward, limit);
			}

			@Override
			public int count() {
				return original.count();
			}
		};
	}

	/**
	 * A sequence of what is in memory already.
	 * @param order the name of the order
	 * @param items in any order
	 * @param keyset where each belongs
	 * @param <T> what is in it
	 * @return the sequence
	 */
	static <T> Sequence<T> of(String order, List<T> items, Function<T, Keyset> keyset) {
		List<T> sorted = items.stream().sorted(Comparator.comparing(keyset)).toList();
		return new Sequence<>() {
			@Override
			public String order() {
				return order;
			}

			@Override
			public Keyset keyset(T item) {
				return keyset.apply(item);
			}

			@Override
			public List<T> read(@Nullable Keyset from, boolean forward, int limit) {
				List<T> directed = forward ? sorted : sorted.reversed();
				return directed.stream()
					.filter((item) -> from == null || isBeyond(item, from, forward))
					.limit(limit)
					.toList();
			}

			private boolean isBeyond(T item, Keyset from, boolean forward) {
				int comparison = keyset.apply(item).compareTo(from);
				return forward ? comparison > 0 : comparison < 0;
			}

			@Override
			public int count() {
				return sorted.size();
			}
		};
	}

}
