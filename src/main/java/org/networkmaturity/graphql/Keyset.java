package org.networkmaturity.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;

/**
 * A place in an ordered list: what it is sorted by, and the id that breaks ties. A cursor
 * is its encoded form, so that a page begins at the right place even when what was there
 * has gone.
 *
 * @param value what the list is sorted by, in a form whose order is that of the list
 * @param id the tie-break
 */
public record Keyset(String value, String id) implements Comparable<Keyset> {

	private static final Comparator<Keyset> ORDER = Comparator.comparing(Keyset::value).thenComparing(Keyset::id);

	@Override
	public int compareTo(Keyset other) {
		return ORDER.compare(this, other);
	}

	String toCursor(String order) {
		String text = String.join("\0", order, this.value, this.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	static Keyset fromCursor(String cursor, String order) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\0", -1);
			if (parts.length == 3 && parts[0].equals(order)) {
				return new Keyset(parts[1], parts[2]);
			}
		}
		catch (IllegalArgumentException ex) {
			// answered below, like any other cursor that is none of ours
		}
		throw ApiException
			.badRequest("The cursor is not one of this list in this order: take it from an edge or from pageInfo");
	}

}
