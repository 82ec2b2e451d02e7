package org.networkmaturity.answer;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.store.StoreVersion;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class KeptAnswersTests extends ApiTest {

	private static final Map<String, ?> RURAL_WEST = Map.of("id", "nbh_rural-west");

	private static final List<String> FROM_MEMORY = List.of("find");

	@Autowired
	private CommandCount commands;

	private List<String> commands(Api client, String operation, Map<String, ?> variables) {
		this.commands.take();
		assertThat(client.byId().operation(operation, variables).errors()).isEmpty();
		return this.commands.take();
	}

	private List<String> ruralWest() {
		return commands(as("front-end"), "NeighbourhoodMaturity", RURAL_WEST);
	}

	@Test
	void whatWasAnsweredBeforeTakesTheVersionOfTheStoreAndNoOtherCommand() {
		assertThat(ruralWest()).hasSizeGreaterThan(2);
		assertThat(ruralWest()).isEqualTo(FROM_MEMORY);
		assertThat(commands(as("front-end"), "NeighbourhoodMaturity", Map.of("id", "nbh_didcot")))
			.as("another question")
			.hasSizeGreaterThan(2);
	}

	@Test
	void aChangeWhereverItIsEndsWhatWasKept() {
		Api front = as("front-end").byId();
		Answer before = front.operation("NeighbourhoodMaturity", RURAL_WEST);
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").variables()).data("");
		Answer after = front.operation("NeighbourhoodMaturity", RURAL_WEST);
		assertThat(before.data("/neighbourhood/maturity/baseline").isNull()).isTrue();
		assertThat(after.data("/neighbourhood/maturity/baseline").isNull()).isFalse();
		assertThat(ruralWest()).isEqualTo(FROM_MEMORY);
	}

	@Test
	void whatWasRefusedChangesNothing() {
		ruralWest();
		as("north-recorder").operation("RecordBaseline", Recording.of("nbh_rural-west").variables());
		assertThat(ruralWest()).isEqualTo(FROM_MEMORY);
	}

	@Test
	void whoSeesTheSameSharesAnAnswerUnlessItSaysWhoTheyAre() {
		Api one = as("one", Set.of(Role.READER), "10Q");
		Api other = as("other", Set.of(Role.READER), "10Q");
		commands(one, "NeighbourhoodMaturity", RURAL_WEST);
		assertThat(commands(other, "NeighbourhoodMaturity", RURAL_WEST)).isEqualTo(FROM_MEMORY);
		for (int i = 0; i < 2; i++) {
			for (Map.Entry<String, Api> each : Map.of("one", one, "other", other).entrySet()) {
				Answer viewer = each.getValue().byId().operation("Viewer", Map.of());
				assertThat(viewer.data("/viewer/actor/subject").asString()).isEqualTo(each.getKey());
			}
		}
		assertThat(commands(one, "Viewer", Map.of())).isEqualTo(FROM_MEMORY);
	}

	@Test
	void anOperationThatIsNotInTheDocumentIsRefusedThoughItsAnswerIsKept() {
		ruralWest();
		String body = "{\"documentId\": \"%s\", \"operationName\": \"Other\", \"variables\": {\"id\": \"nbh_rural-west\"}}"
			.formatted(PersistedDocuments.id("NeighbourhoodMaturity"));
		assertThat(as("front-end").post(body).errors()).hasSize(1);
	}

	@Test
	void whatHoldsOnlyNowIsExecutedEachTime() {
		Map<String, ?> asked = Map.of("input", input("commissioner", "10Q", "from", "2018-12-01", "to", "2020-03-31"));
		commands(as("nhse"), "NhseFeedback", asked);
		assertThat(commands(as("nhse"), "NhseFeedback", asked)).hasSizeGreaterThan(2);
		Map<String, Object> known = new HashMap<>(
				input("commissioner", "10Q", "from", "2018-12-01", "to", "2020-03-31"));
		known.put("knownAt", "2020-06-01T00:00:00Z");
		commands(as("nhse"), "NhseFeedback", Map.of("input", known));
		assertThat(commands(as("nhse"), "NhseFeedback", Map.of("input", known))).isEqualTo(FROM_MEMORY);
	}

	@Test
	void nothingIsKeptWhileAChangeIsUnderWayOrItsProcessMayHaveDied() {
		ruralWest();
		announce(Instant.now().plusSeconds(60));
		assertThat(ruralWest()).hasSizeGreaterThan(2);
		assertThat(ruralWest()).as("again").hasSizeGreaterThan(2);
		announce(Instant.now().minusSeconds(1));
		ruralWest();
		assertThat(ruralWest()).as("once nothing of it can be written any more").isEqualTo(FROM_MEMORY);
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").variables()).data("");
		assertThat(storeVersion().getList("underWay", Document.class)).as("what was left behind").isEmpty();
	}

	/** As a process does that then dies. */
	private void announce(Instant until) {
		this.database.getMongoDatabase()
			.getCollection(StoreVersion.COLLECTION)
			.updateOne(Filters.empty(), Updates.combine(Updates.set("version", "of-" + until), Updates.set("underWay",
					List.of(new Document("change", "of-" + until).append("until", Date.from(until))))));
	}

	private Document storeVersion() {
		return Objects
			.requireNonNull(this.database.getMongoDatabase().getCollection(StoreVersion.COLLECTION).find().first());
	}

}
