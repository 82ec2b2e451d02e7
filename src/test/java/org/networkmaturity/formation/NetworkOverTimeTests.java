package org.networkmaturity.formation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.NetworkInRetrospect;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.support.AskingForMuch;
import org.networkmaturity.support.Recollections;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was formed, moved and closed, in whatever order: every answer about the
 * network on a day is what somebody who kept a diary of each day would look up, and what
 * was known at an instant stays what it was then. A history that failed is repeated by
 * {@code -Dnetwork.histories=1 -Dnetwork.seed=} and its seed.
 */
@AskingForMuch
class NetworkOverTimeTests extends FormationTest {

	private static final int ENOUGH_TO_SEE_EVERYTHING = 20;

	private static final int HISTORIES = Integer.getInteger("network.histories", ENOUGH_TO_SEE_EVERYTHING);

	/**
	 * What must come up sooner or later, or else the histories prove too little.
	 */
	private static final List<String> EVERYTHING = List.of("formNeighbourhood from 0", "formNeighbourhood from 1",
			"formNeighbourhood from 2", "formNeighbourhood OUT_OF_ORDER input.practices",
			"formNeighbourhood WRONG_STATUS input.practices", "formNeighbourhood INVALID input.practices",
			"formNeighbourhood WRONG_STATUS input.formedFrom", "formNeighbourhood INVALID input.formedFrom",
			"formNeighbourhood DUPLICATE input.name", "movePractice", "movePractice OUT_OF_ORDER input.practice",
			"movePractice DUPLICATE input.practice", "movePractice WRONG_STATUS input.on",
			"movePractice WRONG_STATUS input.toNeighbourhoodId", "closeNeighbourhood",
			"closeNeighbourhood WRONG_STATUS input.id", "BELOW", "WITHIN", "ABOVE", "UNKNOWN");

	@Autowired
	private Commissioners commissioners;

	@Autowired
	private Localities localities;

	@Autowired
	private Federations federations;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private Practices practices;

	@Autowired
	private NetworkInRetrospect network;

	@Autowired
	private Clock clock;

	@Test
	void everyDayIsAnsweredAsIfADiaryHadBeenKept() {
		long first = Long.getLong("network.seed", new Random().nextInt());
		Set<String> seen = new TreeSet<>();
		for (long seed = first; seed < first + HISTORIES; seed++) {
			seen.addAll(happenings(seed));
		}
		if (HISTORIES >= ENOUGH_TO_SEE_EVERYTHING) {
			assertThat(seen).as("what has come up in the histories from seed %d on", first).containsAll(EVERYTHING);
		}
	}

	private Set<String> happenings(long seed) {
		NetworkHistory history = new NetworkHistory(seed);
		try {
			store(history.start());
			Recollections recollections = new Recollections(this.network, this.clock);
			List<String> both = List.of(RandomNetwork.COUNTY, RandomNetwork.NEXT_DOOR);
			List<String> further = history.start().neighbourhoods().stream().map(Neighbourhood::id).limit(2).toList();
			history.takePlace(as("oxfordshire"), (days) -> recollections.remember(both, further, days));
			recollections.stillHold("all of it");
			recollections.agreeWith(as("front-end"), RandomNetwork.COUNTY_CODE, LocalDate.now(this.clock));
			history.compare(LocalDate.now(this.clock), as("front-end"));
			return history.seen();
		}
		catch (AssertionError ex) {
			throw new AssertionError(
					"In the history of seed %d, after %s: %s".formatted(seed, history.accepted(), ex.getMessage()), ex);
		}
	}

	/**
	 * Puts a network into the store, in the place of all that is there.
	 */
	private void store(RandomNetwork start) {
		for (String collection : this.database.getMongoDatabase().listCollectionNames()) {
			this.database.getMongoDatabase().getCollection(collection).deleteMany(new Document());
		}
		this.commissioners.addWhereAbsent(List.of(Commissioner.of(RandomNetwork.COUNTY_CODE, "The county"),
				Commissioner.of(RandomNetwork.NEXT_DOOR_CODE, "Next door")));
		this.localities.addWhereAbsent(List.of(Locality.of("east", "East", RandomNetwork.COUNTY),
				Locality.of("west", "West", RandomNetwork.COUNTY),
				Locality.of("next-door", "Next door", RandomNetwork.NEXT_DOOR)));
		this.federations.addWhereAbsent(start.federations());
		this.neighbourhoods.addWhereAbsent(start.neighbourhoods());
		this.practices.addWhereAbsent(start.practices());
	}

}
