package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A neighbourhood, nationally a Primary Care Network. Which practices are in it is kept
 * with the practices.
 *
 * @param id its id
 * @param version counts up with every change, and with every practice that is moved in
 * @param name its name
 * @param nameKey its name as it is sorted and searched by
 * @param odsCode the network's organisation code; null while it has none
 * @param commissionerId whose network it is part of
 * @param localityId where its practices meet
 * @param federationId the federation that it works with; null where there is none
 * @param formedOn the first day of its existence
 * @param closedOn the last day of its existence; null while it exists
 * @param formedFromIds neighbourhoods that it was split or merged from
 * @param formation how people formed it; null where it came from a register or a sample
 * @param forming true while it is being formed and nobody sees it; null ever after
 * @param closing how people closed it; null where they did not
 * @param registered what the national register last said of it; null where it has said
 * nothing
 * @param knownSince since when it is known, to the millisecond: since everybody sees it;
 * null for since ever
 * @param earlier what else was known of it, and until when, oldest first
 */
public record Neighbourhood(@BsonId String id, long version, String name, String nameKey, @Nullable String odsCode,
		String commissionerId, String localityId, @Nullable String federationId, LocalDate formedOn,
		@Nullable LocalDate closedOn, List<String> formedFromIds, @Nullable Formation formation,
		@Nullable Boolean forming, @Nullable Closing closing, @Nullable RegisteredNetwork registered,
		@Nullable Instant knownSince, List<EarlierNeighbourhood> earlier) implements Node {

	/** What ids of neighbourhoods begin with. */
	public static final String PREFIX = "nbh_";

	/** What codes of networks look like. */
	public static final Pattern NETWORK_CODE = Pattern.compile("U\\d{5}");

	public Neighbourhood {
		formedFromIds = List.copyOf(formedFromIds);
		earlier = List.copyOf(earlier);
	}

	/**
	 * A neighbourhood that is known since ever.
	 * @param key unique among neighbourhoods; the id follows from it
	 * @param name its name
	 * @param odsCode the network's organisation code; null while it has none
	 * @param commissionerId whose network it is part of
	 * @param localityId where its practices meet
	 * @param federationId the federation that it works with; null where there is none
	 * @param formedOn the first day of its existence
	 * @param formedFromIds neighbourhoods that it was split or merged from
	 * @return the neighbourhood
	 */
	public static Neighbourhood of(String key, String name, @Nullable String odsCode, String commissionerId,
			String localityId, @Nullable String federationId, LocalDate formedOn, List<String> formedFromIds) {
		return new Neighbourhood(PREFIX + key, 0, name, NameKey.of(name), odsCode, commissionerId, localityId,
				federationId, formedOn, null, formedFromIds, null, null, null, null, null, List.of());
	}

	/**
	 * The neighbourhood as it is before it is formed.
	 * @param formation how it is to be formed
	 * @return the neighbourhood; nobody sees it yet
	 */
	public Neighbourhood forming(Formation formation) {
		return new Neighbourhood(this.id, this.version, this.name, this.nameKey, this.odsCode, this.commissionerId,
				this.localityId, this.federationId, this.formedOn, this.closedOn, this.formedFromIds, formation, true,
				this.closing, this.registered, this.knownSince, this.earlier);
	}

	/**
	 * The neighbourhood as one that nobody knew before.
	 * @param at since when it is known
	 * @return the neighbourhood, with nothing that was known of it earlier
	 */
	public Neighbourhood firstKnown(Instant at) {
		return new Neighbourhood(this.id, this.version, this.name, this.nameKey, this.odsCode, this.commissionerId,
				this.localityId, this.federationId, this.formedOn, this.closedOn, this.formedFromIds, this.formation,
				this.forming, this.closing, this.registered, at, List.of());
	}

	/**
	 * The neighbourhood once the register has spoken of it.
	 * @param code the network's organisation code
	 * @param said what the register says
	 * @param newName its name
	 * @param newCommissionerId whose network it is part of
	 * @param newLocalityId where its practices meet
	 * @param exists from the first to the last day of its existence
	 * @param now the time, since when that is known
	 * @return the neighbourhood, in its next version
	 */
	public Neighbourhood registered(String code, RegisteredNetwork said, String newName, String newCommissionerId,
			String newLocalityId, Period exists, Instant now) {
		return new Neighbourhood(this.id, this.version + 1, newName, NameKey.of(newName), code, newCommissionerId,
				newLocalityId, this.federationId, exists.from(), exists.to(), this.formedFromIds, this.formation,
				this.forming, this.closing, said, this.knownSince, this.earlier)
			.remembering(this, now);
	}

	/**
	 * The neighbourhood once people closed it.
	 * @param last the last day of its existence
	 * @param closing how; it is known since then
	 * @return the neighbourhood, in its next version
	 */
	public Neighbourhood closed(LocalDate last, Closing closing) {
		return new Neighbourhood(this.id, this.version + 1, this.name, this.nameKey, this.odsCode, this.commissionerId,
				this.localityId, this.federationId, this.formedOn, last, this.formedFromIds, this.formation,
				this.forming, closing, this.registered, this.knownSince, this.earlier)
			.remembering(this, closing.closed().at());
	}

	private Neighbourhood remembering(Neighbourhood before, Instant now) {
		Instant at = Stamp.nextInstant(now, Stream.concat(Stream.ofNullable(before.knownSince),
				before.earlier.stream().map(EarlierNeighbourhood::until)));
		EarlierNeighbourhood known = EarlierNeighbourhood.of(before, at);
		if (known.equals(EarlierNeighbourhood.of(this, at))) {
			return this;
		}
		List<EarlierNeighbourhood> all = new ArrayList<>(before.earlier);
		all.add(known);
		return new Neighbourhood(this.id, this.version, this.name, this.nameKey, this.odsCode, this.commissionerId,
				this.localityId, this.federationId, this.formedOn, this.closedOn, this.formedFromIds, this.formation,
				this.forming, this.closing, this.registered, this.knownSince, all);
	}

	/**
	 * The neighbourhood as it was known at an instant.
	 * @param instant the instant, all that was recorded at it included
	 * @return the neighbourhood, in no version, and without how it was formed and closed
	 * and what the register said; null where it was not known yet
	 */
	@Nullable Neighbourhood asKnownAt(Instant instant) {
		if (this.knownSince != null && this.knownSince.isAfter(instant)) {
			return null;
		}
		EarlierNeighbourhood known = this.earlier.stream()
			.filter((each) -> each.until().isAfter(instant))
			.findFirst()
			.orElseGet(() -> EarlierNeighbourhood.of(this, instant));
		return new Neighbourhood(this.id, 0, known.name(), NameKey.of(known.name()), known.odsCode(),
				known.commissionerId(), known.localityId(), known.federationId(), known.formedOn(), known.closedOn(),
				this.formedFromIds, null, null, null, null, this.knownSince, List.of());
	}

	/**
	 * Whether it exists on a day.
	 * @param day the day
	 * @return whether it was formed by then, and not closed before
	 */
	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.formedOn) && (this.closedOn == null || !day.isAfter(this.closedOn));
	}

	/**
	 * Whether this attempt has formed it.
	 * @param attempt the attempt
	 * @return false where another has, or none has yet
	 */
	public boolean isFormedBy(String attempt) {
		return this.forming == null && this.formation != null && this.formation.attempt().equals(attempt);
	}

	/**
	 * Since when a neighbourhood that people formed is known. So is that its practices
	 * are in it.
	 * @return the instant at which everybody saw it
	 */
	Instant sinceFormed() {
		return Objects.requireNonNull(this.knownSince);
	}

	/**
	 * Why it was closed.
	 * @return what was said; null where it is not closed, or nobody said anything
	 */
	public @Nullable String closingReason() {
		return (this.closing != null) ? this.closing.reason() : null;
	}

	/**
	 * The organisations of which a token must act for one to reach this neighbourhood:
	 * its commissioner, its locality and its federation.
	 * @return ODS codes and ids
	 */
	public List<String> organisations() {
		List<String> organisations = new ArrayList<>(Commissioner.organisations(this.commissionerId));
		organisations.add(this.localityId);
		if (this.federationId != null) {
			organisations.add(this.federationId);
		}
		return organisations;
	}

	/**
	 * How a neighbourhood was formed.
	 *
	 * @param formed when and by whom
	 * @param call the call that did it
	 * @param attempt which attempt at the call, unlike any other
	 */
	public record Formation(Stamp formed, Call call, String attempt) {
	}

	/**
	 * How a neighbourhood was closed.
	 *
	 * @param closed when and by whom
	 * @param call the call that did it
	 * @param reason why
	 */
	public record Closing(Stamp closed, Call call, String reason) {
	}

}
