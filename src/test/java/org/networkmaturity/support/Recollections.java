package org.networkmaturity.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.KnownNeighbourhood;
import org.networkmaturity.directory.NetworkInRetrospect;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered about the network when it was asked for the first time, to be
 * compared with what is answered later for the same instant.
 */
public final class Recollections {

	private final NetworkInRetrospect network;

	private final Clock clock;

	private final List<Recollection> all = new ArrayList<>();

	public Recollections(NetworkInRetrospect network, Clock clock) {
		this.network = network;
		this.clock = clock;
	}

	/**
	 * Asks what is known now, and lets that instant pass, so that nothing more can be
	 * recorded at it.
	 * @param commissionerIds whose neighbourhoods to ask for
	 * @param furtherIds ids of neighbourhoods to ask for as well
	 * @param days on which days
	 * @return the instant
	 */
	public Instant remember(Collection<String> commissionerIds, Collection<String> furtherIds,
			Collection<LocalDate> days) {
		Instant now = this.clock.instant();
		while (!this.clock.instant().isAfter(now)) {
			Thread.onSpinWait();
		}
		for (String commissionerId : commissionerIds) {
			for (LocalDate day : days) {
				this.all.add(new Recollection(now, commissionerId, List.copyOf(furtherIds), day,
						this.network.neighbourhoods(commissionerId, furtherIds, day, now)));
			}
		}
		return now;
	}

	/**
	 * Asks everything again.
	 * @param happened what has happened since, for a person
	 */
	public void stillHold(String happened) {
		for (Recollection each : this.all) {
			assertThat(
					this.network.neighbourhoods(each.commissionerId(), each.furtherIds(), each.day(), each.knownAt()))
				.as("after %s, what was known at %s of %s on %s", happened, each.knownAt(), each.commissionerId(),
						each.day())
				.isEqualTo(each.answer());
		}
	}

	/**
	 * Compares what is known now with what the API answers.
	 * @param reader asks the API
	 * @param odsCode the code of the commissioner whose neighbourhoods to ask for
	 * @param day on which day
	 */
	public void agreeWith(Api reader, String odsCode, LocalDate day) {
		List<String> known = this.network
			.neighbourhoods(Commissioner.idOf(odsCode), List.of(), day, this.clock.instant())
			.stream()
			.map((each) -> "%s %s %d %s".formatted(each.neighbourhood().id(), each.neighbourhood().name(),
					each.listSize(), each.listSizeBand()))
			.toList();
		List<String> answered = reader
			.send("""
					query($code: OdsCode!, $day: Date!) { commissioner(odsCode: $code) {
					  neighbourhoods(asOf: $day) { id name listSize(asOf: $day) listSizeBand(asOf: $day) } } }""",
					Map.of("code", odsCode, "day", day.toString()))
			.data("/commissioner/neighbourhoods")
			.valueStream()
			.map((each) -> "%s %s %d %s".formatted(each.path("id").asString(), each.path("name").asString(),
					each.path("listSize").asInt(), each.path("listSizeBand").asString()))
			.toList();
		assertThat(known).as("the neighbourhoods of %s on %s", odsCode, day).isEqualTo(answered);
	}

	/**
	 * How much is known differently since the last thing happened.
	 * @return how many answers of the last instant differ from those of the instant
	 * before
	 */
	public int differing() {
		Instant last = this.all.getLast().knownAt();
		Instant before = this.all.reversed()
			.stream()
			.map(Recollection::knownAt)
			.filter(last::isAfter)
			.findFirst()
			.orElseThrow();
		List<List<KnownNeighbourhood>> answers = answers(before);
		List<List<KnownNeighbourhood>> next = answers(last);
		return (int) IntStream.range(0, next.size()).filter((i) -> !next.get(i).equals(answers.get(i))).count();
	}

	private List<List<KnownNeighbourhood>> answers(Instant knownAt) {
		return this.all.stream().filter((each) -> each.knownAt().equals(knownAt)).map(Recollection::answer).toList();
	}

	private record Recollection(Instant knownAt, String commissionerId, List<String> furtherIds, LocalDate day,
			List<KnownNeighbourhood> answer) {
	}

}
