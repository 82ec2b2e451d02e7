package org.networkmaturity.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Sequence;

import org.springframework.stereotype.Component;

/**
 * Lists neighbourhoods by what a filter asks for. Whatever a neighbourhood's document
 * tells is left to the store; list sizes follow from its practices, so that a list by
 * them reads the practices of every candidate, in one query.
 */
@Component
class NeighbourhoodSearch {

	private final Neighbourhoods neighbourhoods;

	private final Practices practices;

	private final BaselineCriterion baselines;

	private final Clock clock;

	NeighbourhoodSearch(Neighbourhoods neighbourhoods, Practices practices, BaselineCriterion baselines, Clock clock) {
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
		this.baselines = baselines;
		this.clock = clock;
	}

	Sequence<Neighbourhood> search(NeighbourhoodFilter filter, NeighbourhoodOrder order) {
		LocalDate day = new Perspective(filter.asOf(), null).day(this.clock);
		Bson conditions = conditions(filter);
		if (order == NeighbourhoodOrder.NAME && filter.listSizeBand() == null) {
			return this.neighbourhoods.existingByName(conditions, day);
		}
		List<Neighbourhood> candidates = this.neighbourhoods.existing(conditions, day);
		Map<String, Roll> rolls = this.practices
			.rollsOfNeighbourhoods(candidates.stream().map(Neighbourhood::id).toList(), day);
		List<Neighbourhood> found = candidates.stream()
			.filter((candidate) -> filter.listSizeBand() == null
					|| Roll.of(rolls, candidate.id()).listSizeBand() == filter.listSizeBand())
			.toList();
		return switch (order) {
			case NAME -> Sequence.of(Neighbourhoods.BY_NAME, found, Neighbourhoods::byName);
			case LIST_SIZE -> Sequence.of("neighbourhoods by list size", found,
					(each) -> new Keyset("%010d".formatted(Roll.of(rolls, each.id()).listSize()), each.id()));
		};
	}

	private Bson conditions(NeighbourhoodFilter filter) {
		return new Conditions().ofCommissioner(filter.commissioner())
			.equal("federationId", filter.federationId())
			.equal("localityId", filter.localityId())
			.nameContains(filter.nameContains())
			.equal("odsCode", filter.odsCode())
			.where(filter.hasBaseline(), (agreed) -> baseline(agreed, filter.asOf()))
			.all();
	}

	private Bson baseline(boolean agreed, @Nullable LocalDate asOf) {
		Collection<String> assessed = this.baselines.neighbourhoodsWithBaseline(asOf);
		return agreed ? Filters.in("_id", assessed) : Filters.nin("_id", assessed);
	}

}
