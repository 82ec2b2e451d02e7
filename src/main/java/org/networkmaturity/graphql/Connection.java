package org.networkmaturity.graphql;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a {@link Sequence} as the API shows it.
 *
 * @param <T> what is on the page
 */
public final class Connection<T> {

	private final List<Edge<T>> edges;

	private final PageInfo pageInfo;

	private final Sequence<T> sequence;

	private Connection(List<Edge<T>> edges, PageInfo pageInfo, Sequence<T> sequence) {
		this.edges = edges;
		this.pageInfo = pageInfo;
		this.sequence = sequence;
	}

	/**
	 * Reads a page.
	 * @param page which page
	 * @param sequence of what
	 * @param <T> what is on the page
	 * @return the page, perhaps empty
	 * @throws ApiException with BAD_REQUEST where the cursor is none of this sequence
	 */
	public static <T> Connection<T> of(PageArguments page, Sequence<T> sequence) {
		String cursor = page.cursor();
		Keyset from = (cursor != null) ? Keyset.fromCursor(cursor, sequence.order()) : null;
		List<T> read = sequence.read(from, page.forward(), page.size() + 1);
		boolean more = read.size() > page.size();
		List<T> shown = new ArrayList<>(more ? read.subList(0, page.size()) : read);
		List<T> inOrder = page.forward() ? shown : shown.reversed();
		List<Edge<T>> edges = inOrder.stream()
			.map((item) -> new Edge<>(sequence.keyset(item).toCursor(sequence.order()), item))
			.toList();
		boolean hasNext = page.forward() ? more : from != null;
		boolean hasPrevious = page.forward() ? from != null : more;
		return new Connection<>(edges, PageInfo.of(edges, hasNext, hasPrevious), sequence);
	}

	public List<Edge<T>> edges() {
		return this.edges;
	}

	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	public PageInfo pageInfo() {
		return this.pageInfo;
	}

	/**
	 * How many there are on every page together. Counted only when an operation asks.
	 * @return the number
	 */
	public int totalCount() {
		return this.sequence.count();
	}

	/**
	 * One item and its place.
	 *
	 * @param <T> what is on the page
	 * @param cursor the place
	 * @param node the item
	 */
	public record Edge<T>(String cursor, T node) {
	}

	/**
	 * Where the page lies in the whole.
	 *
	 * @param hasNextPage whether there is more after it
	 * @param hasPreviousPage whether there is more before it
	 * @param startCursor the first edge's cursor; null on an empty page
	 * @param endCursor the last edge's cursor; null on an empty page
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {

		static <T> PageInfo of(List<Edge<T>> edges, boolean hasNext, boolean hasPrevious) {
			return edges.isEmpty() ? new PageInfo(hasNext, hasPrevious, null, null)
					: new PageInfo(hasNext, hasPrevious, edges.getFirst().cursor(), edges.getLast().cursor());
		}

	}

}
