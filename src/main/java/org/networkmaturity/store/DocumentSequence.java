package org.networkmaturity.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;

/**
 * Documents in the order of one field and then of their ids, read from any place by the
 * field's index. Positions are keysets, so that nothing is skipped or shown twice where
 * pages join.
 *
 * @param <T> the record that a document is
 */
class DocumentSequence<T> implements Sequence<T> {

	private final String order;

	private final Documents<T> documents;

	private final Bson filter;

	private final String field;

	private final Function<T, Keyset> keyset;

	private final UnaryOperator<List<T>> reading;

	DocumentSequence(String order, Documents<T> documents, Bson filter, String field, Function<T, Keyset> keyset,
			UnaryOperator<List<T>> reading) {
		this.order = order;
		this.documents = documents;
		this.filter = filter;
		this.field = field;
		this.keyset = keyset;
		this.reading = reading;
	}

	@Override
	public String order() {
		return this.order;
	}

	@Override
	public Keyset keyset(T item) {
		return this.keyset.apply(item);
	}

	@Override
	public List<T> read(@Nullable Keyset from, boolean forward, int limit) {
		Bson where = (from != null) ? Filters.and(this.filter, beyond(from, forward)) : this.filter;
		return this.reading.apply(this.documents.findSorted(where, this.field, forward, limit));
	}

	private Bson beyond(Keyset from, boolean forward) {
		Bson further = forward ? Filters.gt(this.field, from.value()) : Filters.lt(this.field, from.value());
		Bson tied = forward ? Filters.gt("_id", from.id()) : Filters.lt("_id", from.id());
		return Filters.or(further, Filters.and(Filters.eq(this.field, from.value()), tied));
	}

	@Override
	public int count() {
		return this.documents.count(this.filter);
	}

}
