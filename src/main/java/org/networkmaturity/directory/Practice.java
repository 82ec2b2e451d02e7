package org.networkmaturity.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.mutation.Stamp;

/**
 * A GP practice, with where it has been and how large it was. It is in one neighbourhood
 * at a time at most, and in one federation.
 *
 * @param id its id, which follows from the code
 * @param version counts up with every change
 * @param odsCode its organisation code, such as K84001
 * @param name as the national register has it
 * @param nameKey its name as it is sorted and searched by
 * @param postcode null where none is known
 * @param status whether it is open
 * @param openedOn the day on which it opened; null where it is not known
 * @param closedOn the last day on which it was open; null while it is, or where it is not
 * known
 * @param commissionerId whose practice it is
 * @param federations its times in federations, oldest first
 * @param memberships its times in neighbourhoods, oldest first, no two on one day
 * @param listSizes its known list sizes, oldest first; where one of a day was corrected,
 * the corrections follow it
 * @param moves how people moved it, in the order in which they did
 * @param joining marks that somebody is about to move it; null where nobody is
 * @param registered what the national register last said of it; null where it has said
 * nothing. Where a detail differs from it, people have entered that
 * @param earlierMemberships what else was known of its times in neighbourhoods, and until
 * when, oldest first
 */
public record Practice(@BsonId String id, long version, String odsCode, String name, String nameKey,
		@Nullable String postcode, PracticeStatus status, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
		String commissionerId, List<FederationMembership> federations, List<NeighbourhoodMembership> memberships,
		List<ListSize> listSizes, List<PracticeMove> moves, @Nullable Joining joining,
		@Nullable PracticeDetails registered, List<EarlierMemberships> earlierMemberships) implements Node {

	static final String PREFIX = "prc_";

	public Practice {
		federations = List.copyOf(federations);
		memberships = List.copyOf(memberships);
		listSizes = List.copyOf(listSizes);
		moves = (moves != null) ? List.copyOf(moves) : List.of();
		earlierMemberships = (earlierMemberships != null) ? List.copyOf(earlierMemberships) : List.of();
	}

	/**
	 * A practice. What is dated may come in any order; it is sorted and checked here,
	 * once, and not each time that a document is read. All of it is known since ever.
	 * @param odsCode its organisation code
	 * @param details what the register says of it
	 * @param federations its times in federations
	 * @param memberships its times in neighbourhoods
	 * @param listSizes its known list sizes
	 * @return the practice
	 * @throws IllegalArgumentException where it is in two neighbourhoods on one day
	 */
	public static Practice of(String odsCode, PracticeDetails details, List<FederationMembership> federations,
			List<NeighbourhoodMembership> memberships, List<ListSize> listSizes) {
		List<NeighbourhoodMembership> inOrder = inOrder(memberships);
		for (int i = 1; i < inOrder.size(); i++) {
			if (inOrder.get(i - 1).isOn(inOrder.get(i).from())) {
				throw new IllegalArgumentException(
						"Practice " + odsCode + " is in two neighbourhoods on " + inOrder.get(i).from());
			}
		}
		return new Practice(idOf(odsCode), 0, odsCode, details.name(), NameKey.of(details.name()), details.postcode(),
				details.status(), details.openedOn(), details.closedOn(), details.commissionerId(),
				inOrder(federations), inOrder, listSizes.stream().sorted(Comparator.comparing(ListSize::on)).toList(),
				List.of(), null, null, List.of());
	}

	private static <T extends Dated> List<T> inOrder(List<T> dated) {
		return dated.stream().sorted(Comparator.comparing(Dated::from)).toList();
	}

	/**
	 * The id of the practice with this code.
	 * @param odsCode its organisation code
	 * @return its id
	 */
	public static String idOf(String odsCode) {
		return PREFIX + odsCode;
	}

	/**
	 * What the register says of it.
	 * @return the details
	 */
	public PracticeDetails details() {
		return new PracticeDetails(this.name, this.postcode, this.status, this.openedOn, this.closedOn,
				this.commissionerId);
	}

	/**
	 * The practice once the register has spoken of it.
	 * @param details what holds now
	 * @param said what the register says
	 * @return the practice, in its next version
	 */
	public Practice registered(PracticeDetails details, PracticeDetails said) {
		return new Practice(this.id, this.version + 1, this.odsCode, details.name(), NameKey.of(details.name()),
				details.postcode(), details.status(), details.openedOn(), details.closedOn(), details.commissionerId(),
				this.federations, this.memberships, this.listSizes, this.moves, this.joining, said,
				this.earlierMemberships);
	}

	/**
	 * The practice with list sizes of these days as well. From now on they count in the
	 * place of others that it had for them.
	 * @param sizes list sizes, which differ from those
	 * @param now the time, since when they are known
	 * @return the practice, in its next version
	 */
	public Practice with(Collection<ListSize> sizes, Instant now) {
		Instant at = nextInstant(now);
		List<ListSize> all = new ArrayList<>(this.listSizes);
		sizes.forEach((size) -> all.add(size.recorded(at)));
		all.sort(Comparator.comparing(ListSize::on));
		return next(this.memberships, all, this.moves, this.joining, this.earlierMemberships);
	}

	/**
	 * The practice with other times in neighbourhoods.
	 * @param memberships they, oldest first, no two on one day
	 * @param now the time, since when they are known
	 * @return the practice, in its next version, and unmarked
	 */
	public Practice withMemberships(List<NeighbourhoodMembership> memberships, Instant now) {
		return next(memberships, this.listSizes, this.moves, null, remembering(memberships, now));
	}

	/**
	 * The practice once what its mark says has happened.
	 * @param formed the neighbourhood that was formed
	 * @return the practice, in its next version, and unmarked
	 */
	public Practice joined(Neighbourhood formed) {
		return withMemberships(Objects.requireNonNull(this.joining).memberships(), formed.sinceFormed());
	}

	/**
	 * The practice with a mark.
	 * @param joining the mark; null for none
	 * @return the practice, in its next version
	 */
	public Practice marked(@Nullable Joining joining) {
		return next(this.memberships, this.listSizes, this.moves, joining, this.earlierMemberships);
	}

	/**
	 * The practice once it was moved.
	 * @param memberships its times in neighbourhoods then
	 * @param move how it was moved; they are known since it was
	 * @return the practice, in its next version, and unmarked
	 */
	public Practice moved(List<NeighbourhoodMembership> memberships, PracticeMove move) {
		List<PracticeMove> all = new ArrayList<>(this.moves);
		all.add(move);
		return next(memberships, this.listSizes, all, null, remembering(memberships, move.made().at()));
	}

	private List<EarlierMemberships> remembering(List<NeighbourhoodMembership> next, Instant now) {
		return EarlierMemberships.remembering(this.earlierMemberships, this.memberships, next, nextInstant(now));
	}

	/**
	 * When the next change of this practice is.
	 * @param now what the clock says
	 * @return the instant
	 */
	public Instant nextInstant(Instant now) {
		return Stamp.nextInstant(now, Stream.concat(this.earlierMemberships.stream().map(EarlierMemberships::until),
				this.listSizes.stream().map(ListSize::recordedAt).filter(Objects::nonNull)));
	}

	private Practice next(List<NeighbourhoodMembership> memberships, List<ListSize> listSizes, List<PracticeMove> moves,
			@Nullable Joining joining, List<EarlierMemberships> earlierMemberships) {
		return new Practice(this.id, this.version + 1, this.odsCode, this.name, this.nameKey, this.postcode,
				this.status, this.openedOn, this.closedOn, this.commissionerId, this.federations, memberships,
				listSizes, moves, joining, this.registered, earlierMemberships);
	}

	/**
	 * Whether it is open on a day, dormant or not.
	 * @param day the day
	 * @return false before it opened and after it closed; where nobody knows when it
	 * closed, false for every day
	 */
	public boolean isOpenOn(LocalDate day) {
		boolean opened = this.openedOn == null || !day.isBefore(this.openedOn);
		return opened && !isClosedAfter(day.minusDays(1));
	}

	/**
	 * Whether a day is its last, or later.
	 * @param day the day
	 * @return whether it is open on no later day; where nobody knows when it closed, true
	 * for every day
	 */
	public boolean isClosedAfter(LocalDate day) {
		return (this.closedOn != null) ? !this.closedOn.isAfter(day) : this.status == PracticeStatus.CLOSED;
	}

	/**
	 * The neighbourhood that it is in on a day.
	 * @param day the day
	 * @return its id, or null where it is in none
	 */
	public @Nullable String neighbourhoodIdOn(LocalDate day) {
		return Dated.on(this.memberships, day).map(NeighbourhoodMembership::neighbourhoodId).orElse(null);
	}

	@Nullable String federationIdOn(LocalDate day) {
		return Dated.on(this.federations, day).map(FederationMembership::federationId).orElse(null);
	}

	/**
	 * Its list size on a day: the latest one counted on or before it.
	 * @param day the day
	 * @return registered patients, or null where none was counted yet
	 */
	@Nullable Integer listSizeOn(LocalDate day) {
		return ListSize.on(this.listSizes, day);
	}

	/**
	 * What an earlier call with this key did.
	 * @param subject who called
	 * @param key the key
	 * @return the move, or null where there was no such call
	 */
	public @Nullable PracticeMove move(String subject, String key) {
		return this.moves.stream()
			.filter((move) -> move.call().key().equals(key) && move.made().by().subject().equals(subject))
			.findFirst()
			.orElse(null);
	}

}
