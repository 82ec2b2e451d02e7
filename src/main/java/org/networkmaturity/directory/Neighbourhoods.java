package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.Sequence;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * Every neighbourhood.
 */
@Component
public class Neighbourhoods {

	static final String BY_NAME = "neighbourhoods by name";

	private static final String KNOWN_SINCE = "knownSince";

	private static final String FORMING = "forming";

	private static final String VERSION = "version";

	private final DocumentsWithOutbox<Neighbourhood> documents;

	Neighbourhoods(DocumentStore store) {
		this.documents = store.documentsWithOutbox("neighbourhoods", Neighbourhood.class);
	}

	/**
	 * The neighbourhood with this id.
	 * @param id its id
	 * @return the neighbourhood, or null where there is none
	 */
	public @Nullable Neighbourhood get(String id) {
		Neighbourhood found = this.documents.get(id);
		return (found != null && found.forming() == null) ? found : null;
	}

	/**
	 * The neighbourhood with this id, even while it is being formed.
	 * @param id its id
	 * @return the neighbourhood, or null where there is none
	 */
	public @Nullable Neighbourhood getEvenIfForming(String id) {
		return this.documents.get(id);
	}

	/**
	 * The neighbourhoods with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	public List<Neighbourhood> getAll(Collection<String> ids) {
		return this.documents.getAll(ids).stream().filter((each) -> each.forming() == null).toList();
	}

	/**
	 * The neighbourhoods of these commissioners that exist on a day.
	 * @param ids ids of commissioners
	 * @param day the day
	 * @return they, by name
	 */
	public List<Neighbourhood> ofCommissioners(Collection<String> ids, LocalDate day) {
		return existing(Filters.in("commissionerId", ids), day);
	}

	/**
	 * The neighbourhoods of these localities that exist on a day.
	 * @param ids ids of localities
	 * @param day the day
	 * @return they, by name
	 */
	public List<Neighbourhood> ofLocalities(Collection<String> ids, LocalDate day) {
		return existing(Filters.in("localityId", ids), day);
	}

	/**
	 * The neighbourhoods of these federations that exist on a day.
	 * @param ids ids of federations
	 * @param day the day
	 * @return they, by name
	 */
	public List<Neighbourhood> ofFederations(Collection<String> ids, LocalDate day) {
		return existing(Filters.in("federationId", ids), day);
	}

	/**
	 * The neighbourhoods that organisations reach, as {@link Neighbourhood#organisations}
	 * says.
	 * @param organisations ODS codes or ids, as a token names them
	 * @return their ids, in no particular order
	 */
	public List<String> reachedBy(Collection<String> organisations) {
		return organisations.isEmpty() ? List.of()
				: this.documents.ids(Filters.and(
						Filters.or(Filters.in("commissionerId", Commissioner.idsNamed(organisations)),
								Filters.in("localityId", organisations), Filters.in("federationId", organisations)),
						Filters.eq(FORMING, null)));
	}

	/**
	 * What is and was known of the neighbourhoods that are or were a commissioner's, and
	 * of some others.
	 * @param commissionerId the commissioner's id
	 * @param furtherIds ids of the others
	 * @return they, in no particular order, without how they were formed and closed and
	 * what the register said
	 */
	List<Neighbourhood> everOf(String commissionerId, Collection<String> furtherIds) {
		return this.documents.find(Filters.and(
				Filters.or(Filters.eq("commissionerId", commissionerId),
						Filters.eq("earlier.commissionerId", commissionerId), Filters.in("_id", furtherIds)),
				Filters.eq(FORMING, null)), Projections.exclude("formation", "closing", "registered"));
	}

	List<Neighbourhood> existing(Bson filter, LocalDate day) {
		return this.documents.findSorted(Filters.and(filter, existsOn(day)), NameKey.FIELD);
	}

	Sequence<Neighbourhood> existingByName(Bson filter, LocalDate day) {
		return this.documents.sequence(BY_NAME, Filters.and(filter, existsOn(day)), NameKey.FIELD,
				Neighbourhoods::byName);
	}

	static Keyset byName(Neighbourhood neighbourhood) {
		return new Keyset(neighbourhood.nameKey(), neighbourhood.id());
	}

	private static Bson existsOn(LocalDate day) {
		return Filters.and(Filters.lte("formedOn", day), Conditions.notClosedBefore(day), Filters.eq(FORMING, null));
	}

	/**
	 * The neighbourhoods with these codes.
	 * @param odsCodes codes of networks
	 * @return those that there are, in no particular order
	 */
	public List<Neighbourhood> withCodes(Collection<String> odsCodes) {
		return this.documents.find(Filters.and(Filters.in("odsCode", odsCodes), Filters.eq(FORMING, null)));
	}

	/**
	 * The neighbourhoods with these codes that are being formed.
	 * @param odsCodes codes of networks
	 * @return those that there are, in no particular order
	 */
	public List<Neighbourhood> formingWithCodes(Collection<String> odsCodes) {
		return this.documents.find(Filters.and(Filters.in("odsCode", odsCodes), Filters.eq(FORMING, true)));
	}

	/**
	 * The neighbourhoods of these commissioners that have no code.
	 * @param commissionerIds ids of commissioners
	 * @return they, in no particular order
	 */
	public List<Neighbourhood> withoutCodes(Collection<String> commissionerIds) {
		return this.documents.find(Filters.and(Filters.in("commissionerId", commissionerIds),
				Filters.eq("odsCode", null), Filters.eq(FORMING, null)));
	}

	/**
	 * Whether a name is taken.
	 * @param commissionerId whose neighbourhoods are asked about
	 * @param name the name; capitals, accents and superfluous spaces tell nothing apart
	 * @param from the first of the days that are asked about
	 * @return whether one that is not closed before that day has the name
	 */
	public boolean isNameTaken(String commissionerId, String name, LocalDate from) {
		return this.documents.count(
				Filters.and(Filters.eq("commissionerId", commissionerId), Filters.eq(NameKey.FIELD, NameKey.of(name)),
						Conditions.notClosedBefore(from), Filters.eq(FORMING, null))) > 0;
	}

	/**
	 * Stores one that is being formed.
	 * @param neighbourhood the neighbourhood; nobody sees it yet
	 * @return false where its id or its code is taken
	 */
	public boolean begin(Neighbourhood neighbourhood) {
		return this.documents.insertIfAbsent(neighbourhood);
	}

	/**
	 * Lets everybody see one that is being formed, unless its attempt was abandoned.
	 * @param id its id
	 * @param attempt the attempt at forming it
	 * @param now the time, since when it is known
	 * @param event says so
	 * @return whether this attempt has formed it
	 */
	public boolean form(String id, String attempt, Instant now, Message event) {
		if (this.documents.update(id, beingFormed(id, attempt),
				Updates.combine(Updates.unset(FORMING), Updates.set(KNOWN_SINCE, now)), event)) {
			return true;
		}
		Neighbourhood found = this.documents.get(id);
		if (found != null && found.isFormedBy(attempt)) {
			event.written();
			return true;
		}
		return false;
	}

	/**
	 * Gives an attempt up. It can form nothing any more.
	 * @param id the neighbourhood's id
	 * @param attempt the attempt at forming it
	 */
	public void abandon(String id, String attempt) {
		this.documents.delete(beingFormed(id, attempt));
	}

	private static Bson beingFormed(String id, String attempt) {
		return Filters.and(Filters.eq(id), Filters.eq(FORMING, true), Filters.eq("formation.attempt", attempt));
	}

	/**
	 * Notes that a practice is about to be moved in, so that nobody closes it meanwhile.
	 * @param neighbourhood the neighbourhood as it was read
	 * @return false where it was changed since
	 */
	public boolean expect(Neighbourhood neighbourhood) {
		return this.documents.update(Versions.asRead(neighbourhood.id(), neighbourhood.version()),
				Updates.inc(VERSION, 1L));
	}

	/**
	 * Puts a next version in the place of the one that it was made of.
	 * @param next the neighbourhood
	 * @param event says what became of it
	 * @return false where that was changed since
	 */
	public boolean change(Neighbourhood next, Message event) {
		return this.documents.replace(Versions.before(next.id(), next.version()), next, event);
	}

	/**
	 * Puts next versions in the places of those that they were made of.
	 * @param next the neighbourhoods
	 * @param event says of each what became of it
	 * @return false where one of those was changed since, and is left as it is
	 */
	public boolean changeAll(List<Neighbourhood> next, Function<Neighbourhood, Message> event) {
		return this.documents.replaceAll(next, (each) -> Versions.before(each.id(), each.version()), event);
	}

	/**
	 * Adds those that are not there yet.
	 * @param neighbourhoods the neighbourhoods
	 * @return false where one was there
	 */
	public boolean addWhereAbsent(List<Neighbourhood> neighbourhoods) {
		return this.documents.insertWhereAbsent(neighbourhoods);
	}

	/**
	 * Adds those that are not there yet.
	 * @param neighbourhoods the neighbourhoods
	 * @param event says of each that it was added
	 * @return false where one was there
	 */
	public boolean addWhereAbsent(List<Neighbourhood> neighbourhoods, Function<Neighbourhood, Message> event) {
		return this.documents.insertWhereAbsent(neighbourhoods, event);
	}

}
