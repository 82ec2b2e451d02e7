package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.ApiException;

/**
 * What a filter of the API asks of documents: of its fields, those that are given.
 */
final class Conditions {

	private static final int LONGEST_PART = 300;

	private final List<Bson> given = new ArrayList<>();

	/**
	 * Adds a condition where there is something to ask for.
	 * @param value what is asked for; null for nothing
	 * @param condition the condition that it makes
	 * @param <V> what is asked for
	 * @return this
	 */
	<V> Conditions where(@Nullable V value, Function<V, Bson> condition) {
		if (value != null) {
			this.given.add(condition.apply(value));
		}
		return this;
	}

	<V> Conditions equal(String field, @Nullable V value) {
		return where(value, (given) -> Filters.eq(field, given));
	}

	Conditions ofCommissioner(@Nullable String odsCode) {
		return where(odsCode, (given) -> Filters.eq("commissionerId", Commissioner.idOf(given)));
	}

	Conditions nameContains(@Nullable String part) {
		if (part != null && part.length() > LONGEST_PART) {
			throw ApiException.badRequest("nameContains has %,d characters; the most is %,d: no name is longer"
				.formatted(part.length(), LONGEST_PART));
		}
		return where(part, NameKey::contains);
	}

	static Bson notClosedBefore(LocalDate day) {
		return Filters.or(Filters.eq("closedOn", null), Filters.gte("closedOn", day));
	}

	/**
	 * All of them at once.
	 * @return a filter that everything matches where nothing is asked for
	 */
	Bson all() {
		return this.given.isEmpty() ? Filters.empty() : Filters.and(this.given);
	}

}
