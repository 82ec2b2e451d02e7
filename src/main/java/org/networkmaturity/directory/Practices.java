package org.networkmaturity.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Every practice, and through their dated memberships which were together on a day.
 */
@Component
public class Practices {

	private final Documents<Practice> documents;

	private final Clock clock;

	Practices(DocumentStore store, Clock clock) {
		this.documents = store.documents("practices", Practice.class);
		this.clock = clock;
		this.documents.index(Indexes.ascending("memberships.neighbourhoodId"), new IndexOptions());
		this.documents.index(Indexes.ascending("federations.federationId"), new IndexOptions());
		this.documents.index(Indexes.ascending("commissionerId", NameKey.FIELD, "_id"), new IndexOptions());
		this.documents.index(Indexes.ascending(NameKey.FIELD, "_id"), new IndexOptions());
	}

	@Nullable Practice get(String id) {
		return this.documents.get(id);
	}

	/**
	 * The practices of each of these neighbourhoods on a day.
	 * @param ids ids of neighbourhoods
	 * @param day the day
	 * @return a roll for each that had practices
	 */
	Map<String, Roll> rollsOfNeighbourhoods(Collection<String> ids, LocalDate day) {
		return rolls(inNeighbourhoods(ids, day), (practice) -> practice.neighbourhoodIdOn(day), day);
	}

	/**
	 * The practices of each of these federations on a day.
	 * @param ids ids of federations
	 * @param day the day
	 * @return a roll for each that had practices
	 */
	Map<String, Roll> rollsOfFederations(Collection<String> ids, LocalDate day) {
		return rolls(onDay("federations", "federationId", ids, day), (practice) -> practice.federationIdOn(day), day);
	}

	private Map<String, Roll> rolls(Bson filter, Function<Practice, @Nullable String> owner, LocalDate day) {
		Map<String, List<Practice>> grouped = new HashMap<>();
		for (Practice practice : this.documents.findSorted(filter, NameKey.FIELD)) {
			String id = owner.apply(practice);
			if (id != null) {
				grouped.computeIfAbsent(id, (key) -> new ArrayList<>()).add(practice);
			}
		}
		Map<String, Roll> rolls = HashMap.newHashMap(grouped.size());
		grouped.forEach((id, practices) -> rolls.put(id, Roll.of(practices, day)));
		return rolls;
	}

	private static Bson inNeighbourhoods(Collection<String> ids, LocalDate day) {
		return onDay("memberships", "neighbourhoodId", ids, day);
	}

	private static Bson onDay(String memberships, String owner, Collection<String> ids, LocalDate day) {
		return Filters.elemMatch(memberships, Filters.and(Filters.in(owner, ids), Filters.lte("from", day),
				Filters.or(Filters.eq("to", null), Filters.gte("to", day))));
	}

	Sequence<Practice> sequence(PracticeFilter filter) {
		Bson conditions = new Conditions().ofCommissioner(filter.commissioner())
			.where(filter.neighbourhoodId(), (id) -> inNeighbourhoods(List.of(id), day(filter)))
			.nameContains(filter.nameContains())
			.equal("status", (filter.status() != null) ? filter.status().name() : null)
			.all();
		return this.documents.sequence("practices by name", conditions, NameKey.FIELD,
				(practice) -> new Keyset(practice.nameKey(), practice.id()));
	}

	private LocalDate day(PracticeFilter filter) {
		return (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
	}

	/**
	 * Adds those that are not there yet.
	 * @param practices the practices
	 */
	public void addWhereAbsent(List<Practice> practices) {
		this.documents.insertWhereAbsent(practices);
	}

}
