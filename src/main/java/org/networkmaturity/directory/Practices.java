package org.networkmaturity.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * Every practice, and through their dated memberships which were together on a day. What
 * is read of a practice that somebody is about to move is what holds: where that is
 * decided, it has moved, and where not, it has not.
 */
@Component
public class Practices {

	private static final String BY_NAME = "practices by name";

	/** No field of the schema tells these of a practice of today. */
	private static final Bson WITHOUT_THE_PAST = Projections.exclude("moves", "registered", "earlierMemberships");

	private final DocumentsWithOutbox<Practice> documents;

	private final Neighbourhoods neighbourhoods;

	private final Clock clock;

	Practices(DocumentStore store, Neighbourhoods neighbourhoods, Clock clock) {
		this.documents = store.documentsWithOutbox("practices", Practice.class);
		this.neighbourhoods = neighbourhoods;
		this.clock = clock;
	}

	@Nullable Practice get(String id) {
		Practice found = this.documents.get(id);
		return (found != null) ? settled(List.of(found)).getFirst() : null;
	}

	List<Practice> getAll(Collection<String> ids) {
		return settled(this.documents.getAll(ids));
	}

	/**
	 * The practices with these codes as they are stored, with marks.
	 * @param odsCodes their codes
	 * @return those that there are, in no particular order
	 */
	public List<Practice> stored(Collection<String> odsCodes) {
		return this.documents.getAll(odsCodes.stream().map(Practice::idOf).toList());
	}

	/**
	 * The practices that stand in the way of closing a neighbourhood.
	 * @param neighbourhoodId the neighbourhood
	 * @param last the last day of its existence
	 * @return those that are in it on a later day, and those marked to be moved in, as
	 * they are stored
	 */
	public List<Practice> storedAfter(String neighbourhoodId, LocalDate last) {
		return this.documents
			.findSorted(
					Filters.or(Filters.eq("joining.neighbourhoodId", neighbourhoodId),
							Filters.elemMatch("memberships",
									Filters.and(Filters.eq("neighbourhoodId", neighbourhoodId),
											Filters.or(Filters.eq("to", null), Filters.gt("to", last))))),
					NameKey.FIELD);
	}

	/**
	 * Puts a next version in the place of the one that it was made of.
	 * @param next the practice
	 * @return false where that was changed since
	 */
	public boolean change(Practice next) {
		return this.documents.replace(Versions.before(next.id(), next.version()), next);
	}

	/**
	 * Puts a next version in the place of the one that it was made of.
	 * @param next the practice
	 * @param event says what became of it
	 * @return false where that was changed since
	 */
	public boolean change(Practice next, Message event) {
		return this.documents.replace(Versions.before(next.id(), next.version()), next, event);
	}

	private List<Practice> settled(List<Practice> found) {
		return settled(found, Practice::joining, Practice::joined);
	}

	private <P> List<P> settled(List<P> found, Function<P, @Nullable Joining> joining,
			BiFunction<P, Neighbourhood, P> joined) {
		List<Joining> marks = found.stream().map(joining).filter(Objects::nonNull).toList();
		if (marks.isEmpty()) {
			return found;
		}
		Map<String, Neighbourhood> formed = Related
			.byId(this.neighbourhoods.getAll(marks.stream().map(Joining::neighbourhoodId).distinct().toList()));
		return found.stream().map((practice) -> {
			Joining mark = joining.apply(practice);
			Neighbourhood target = (mark != null) ? formed.get(mark.neighbourhoodId()) : null;
			return (mark != null && target != null && target.isFormedBy(mark.attempt()))
					? joined.apply(practice, target) : practice;
		}).toList();
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
		return rolls(inFederations(ids, day), (practice) -> practice.federationIdOn(day), day);
	}

	/**
	 * How large each of these federations was on a day.
	 * @param ids ids of federations
	 * @param day the day
	 * @return a size for each that had practices
	 */
	Map<String, FederationSize> sizesOfFederations(Collection<String> ids, LocalDate day) {
		List<FederationMember> members = this.documents.as(FederationMember.class)
			.find(inFederations(ids, day), Projections.include(FederationMember.FIELDS));
		return grouped(members, (member) -> member.federationIdOn(day), (theirs) -> FederationSize.of(theirs, day));
	}

	private static Bson inFederations(Collection<String> ids, LocalDate day) {
		return onDay("federations", "federationId", ids, day);
	}

	private Map<String, Roll> rolls(Bson filter, Function<Practice, @Nullable String> owner, LocalDate day) {
		return grouped(settled(this.documents.findSorted(filter, NameKey.FIELD, WITHOUT_THE_PAST)), owner,
				(practices) -> Roll.of(practices, day));
	}

	private static <P, G> Map<String, G> grouped(List<P> practices, Function<P, @Nullable String> owner,
			Function<List<P>, G> group) {
		Map<String, List<P>> theirs = new HashMap<>();
		for (P practice : practices) {
			String id = owner.apply(practice);
			if (id != null) {
				theirs.computeIfAbsent(id, (key) -> new ArrayList<>()).add(practice);
			}
		}
		Map<String, G> groups = HashMap.newHashMap(theirs.size());
		theirs.forEach((id, each) -> groups.put(id, group.apply(each)));
		return groups;
	}

	/**
	 * The practices that were in these neighbourhoods on a day, whatever is known of them
	 * since.
	 * @param ids ids of neighbourhoods
	 * @param day the day
	 * @param knownAt as it was known at this instant
	 * @return they, and others that are in them by what was recorded later
	 */
	List<PracticeHistory> everIn(Collection<String> ids, LocalDate day, Instant knownAt) {
		Bson then = Filters.elemMatch("earlierMemberships",
				Filters.and(Filters.gt("until", knownAt), onDay("memberships", "neighbourhoodId", ids, day)));
		return settled(
				this.documents.as(PracticeHistory.class)
					.find(Filters.or(inNeighbourhoods(ids, day), then), Projections.include(PracticeHistory.FIELDS)),
				PracticeHistory::joining, PracticeHistory::joined);
	}

	private static Bson inNeighbourhoods(Collection<String> ids, LocalDate day) {
		return Filters.or(onDay("memberships", "neighbourhoodId", ids, day),
				onDay("joining.memberships", "neighbourhoodId", ids, day));
	}

	private static Bson onDay(String memberships, String owner, Collection<String> ids, LocalDate day) {
		return Filters.elemMatch(memberships, Filters.and(Filters.in(owner, ids), Filters.lte("from", day),
				Filters.or(Filters.eq("to", null), Filters.gte("to", day))));
	}

	/**
	 * Lists practices. Those of one neighbourhood are few, and are read at once: which
	 * they are is known only once each is settled.
	 */
	Sequence<Practice> sequence(PracticeFilter filter) {
		Conditions conditions = new Conditions().ofCommissioner(filter.commissioner())
			.nameContains(filter.nameContains())
			.equal("status", (filter.status() != null) ? filter.status().name() : null);
		if (filter.neighbourhoodId() == null) {
			return this.documents.sequence(BY_NAME, conditions.all(), NameKey.FIELD, Practices::byName, this::settled);
		}
		LocalDate day = new Perspective(filter.asOf(), null).day(this.clock);
		List<Practice> found = settled(this.documents
			.find(conditions.where(filter.neighbourhoodId(), (id) -> inNeighbourhoods(List.of(id), day)).all()));
		return Sequence.of(BY_NAME,
				found.stream()
					.filter((practice) -> filter.neighbourhoodId().equals(practice.neighbourhoodIdOn(day)))
					.toList(),
				Practices::byName);
	}

	private static Keyset byName(Practice practice) {
		return new Keyset(practice.nameKey(), practice.id());
	}

	/**
	 * Puts next versions in the places of those that they were made of.
	 * @param next the practices
	 * @param event says of each what became of it
	 * @return false where one of those was changed since, and is left as it is
	 */
	public boolean changeAll(List<Practice> next, Function<Practice, Message> event) {
		return this.documents.replaceAll(next, (each) -> Versions.before(each.id(), each.version()), event);
	}

	/**
	 * Adds those that are not there yet.
	 * @param practices the practices
	 * @return false where one was there
	 */
	public boolean addWhereAbsent(List<Practice> practices) {
		return this.documents.insertWhereAbsent(practices);
	}

	/**
	 * Adds those that are not there yet.
	 * @param practices the practices
	 * @param event says of each that it was added
	 * @return false where one was there
	 */
	public boolean addWhereAbsent(List<Practice> practices, Function<Practice, Message> event) {
		return this.documents.insertWhereAbsent(practices, event);
	}

}
