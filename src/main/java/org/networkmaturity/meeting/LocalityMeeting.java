package org.networkmaturity.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A meeting of a locality's practices.
 *
 * @param id its id
 * @param localityId whose meeting it is
 * @param heldOn the day of the meeting
 * @param notedConflicts every conflict that was ever noted, in the order in which it was;
 * of a party the last one counts
 * @param arranged when and by whom it was arranged
 * @param arrangeCall the call that arranged it
 * @param closing how it was closed; null while it is not
 */
public record LocalityMeeting(@BsonId String id, String localityId, LocalDate heldOn,
		List<ConflictOfInterest> notedConflicts, Stamp arranged, Call arrangeCall,
		@Nullable Closing closing) implements Node {

	static final String PREFIX = "mtg_";

	public LocalityMeeting {
		notedConflicts = List.copyOf(notedConflicts);
	}

	/**
	 * A meeting as it is arranged.
	 * @param key unique among meetings; the id follows from it
	 * @param localityId whose meeting it is
	 * @param heldOn the day of the meeting
	 * @param by when and by whom it is arranged
	 * @param call the call that arranges it
	 * @return the meeting, without conflicts of interest
	 */
	public static LocalityMeeting of(String key, String localityId, LocalDate heldOn, Stamp by, Call call) {
		return new LocalityMeeting(PREFIX + key, localityId, heldOn, List.of(), by, call, null);
	}

	/**
	 * The id of the meeting that a call arranges. It follows from the call, so that a
	 * repeated call finds it.
	 */
	static String idOf(Locality locality, String subject, Call call) {
		return PREFIX + locality.id().substring(Locality.PREFIX.length()) + "-" + call.digest(subject);
	}

	/**
	 * The meeting once it is closed.
	 * @param by when and by whom
	 * @param call the call that closes it
	 * @return the meeting
	 */
	public LocalityMeeting closed(Stamp by, Call call) {
		return withClosing(new Closing(by, call));
	}

	/**
	 * The meeting as it was once the last conflict of a call was noted.
	 */
	LocalityMeeting asOf(Call call) {
		int last = this.notedConflicts.stream().map(ConflictOfInterest::call).toList().lastIndexOf(call);
		List<ConflictOfInterest> then = this.notedConflicts.subList(0, last + 1);
		return new LocalityMeeting(this.id, this.localityId, this.heldOn, then, this.arranged, this.arrangeCall, null);
	}

	private LocalityMeeting withClosing(Closing closing) {
		return new LocalityMeeting(this.id, this.localityId, this.heldOn, this.notedConflicts, this.arranged,
				this.arrangeCall, closing);
	}

	/**
	 * The conflicts that count.
	 * @return the last one of each party, in the order in which parties were first noted
	 */
	public List<ConflictOfInterest> conflictsOfInterest() {
		List<ConflictOfInterest> current = new ArrayList<>();
		for (ConflictOfInterest conflict : this.notedConflicts) {
			int place = IntStream.range(0, current.size())
				.filter((i) -> ConflictOfInterest.isSameParty(current.get(i).party(), conflict.party()))
				.findFirst()
				.orElse(current.size());
			if (place < current.size()) {
				current.set(place, conflict);
			}
			else {
				current.add(conflict);
			}
		}
		return current;
	}

	private Stream<ConflictOfInterest> exclusions() {
		return conflictsOfInterest().stream().filter((conflict) -> conflict.outcome() == ConflictOutcome.EXCLUDED);
	}

	boolean excludesAnybody() {
		return exclusions().findAny().isPresent();
	}

	/**
	 * Whether it excludes somebody who is called one of these names.
	 */
	boolean excludes(Collection<String> names) {
		return exclusions().anyMatch((conflict) -> conflict.isAbout(names));
	}

	/**
	 * What an earlier call with this key noted.
	 * @param subject who called
	 * @param key the key
	 * @return the conflict, or null where there was no such call
	 */
	@Nullable ConflictOfInterest noted(String subject, String key) {
		return this.notedConflicts.stream()
			.filter((conflict) -> conflict.call().key().equals(key) && conflict.noted().by().subject().equals(subject))
			.findFirst()
			.orElse(null);
	}

	/**
	 * How far it has come.
	 * @return CLOSED once nothing more can be recorded at it
	 */
	public MeetingStatus status() {
		return (this.closing != null) ? MeetingStatus.CLOSED : MeetingStatus.ARRANGED;
	}

	/**
	 * How a meeting was closed.
	 *
	 * @param by when and by whom
	 * @param call the call that closed it
	 */
	public record Closing(Stamp by, Call call) {
	}

}
