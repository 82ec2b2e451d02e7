package org.networkmaturity.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All of England, imported by the program as it is shipped, is what an independent script
 * counts in the files: whether it was imported at once, twice, or after a process that
 * died, and on whatever day one asks.
 */
class NationalImportTests extends ApiTest {

	private static final List<String> DAYS = List.of("2019-10-01", "2020-06-01", "2021-01-01", "2023-01-01");

	private static final String LAST_DAY = DAYS.getLast();

	private static final String NEIGHBOURHOODS = """
			query($asOf: Date!, $order: NeighbourhoodOrder!, $first: Int, $after: String, $last: Int, $before: String, $counted: Boolean!) {
			  neighbourhoods(filter: { asOf: $asOf }, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
			    totalCount @include(if: $counted) pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
			    nodes { odsCode name formedOn closedOn listSize(asOf: $asOf) listSizeBand(asOf: $asOf) practices(asOf: $asOf) { odsCode } } } }""";

	private static final String PRACTICES = """
			query($asOf: Date!, $filter: PracticeFilter, $first: Int, $after: String, $last: Int, $before: String, $counted: Boolean!) {
			  practices(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
			    totalCount @include(if: $counted) pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
			    nodes { odsCode name postcode status openedOn closedOn listSize(asOf: $asOf)
			      memberships { neighbourhood { odsCode } from to } } } }""";

	@TempDir
	private static Path folder;

	private static RegisterFiles files;

	private static Count count;

	@Autowired
	private DevelopmentStore store;

	@Autowired
	private CommandCount commands;

	@BeforeAll
	static void countWhatIsInTheFiles() throws IOException, InterruptedException {
		files = RegisterFiles.realOrMadeUp(folder);
		count = Count.of(files, DAYS);
		System.out.printf("Counted in %s: %s%n", files.epcn().getFileName(), count.numbers("created"));
	}

	@Test
	void whatIsFinishedAfterAKillAgreesOnEveryPageAndAnotherImportChangesNothing()
			throws IOException, InterruptedException {
		emptyTheStore();
		assertThat(ImportProcess.kill(this.store, files.withWorkbook(), this::areSomeMembershipsThere)).isNotZero();
		ImportReport finished = imported(files.withWorkbook());
		eachWriteOfAPracticeIsAnEvent();
		assertThat(finished.counts(Outcome.UNCHANGED)).containsEntry("practices", count.practices().size());
		assertThat(finished.counts(Outcome.UNCHANGED).get("memberships")).as("not done twice").isPositive();
		assertThat(finished.counts(Outcome.CREATED).get("memberships")).as("left to do").isPositive();
		System.out.printf("After the kill there was left to do: %s%n", finished.counts(Outcome.CREATED));
		assertThat(finished.counts(Outcome.LEFT_OUT)).containsAllEntriesOf(count.numbers("leftOut"));
		assertThat(finished.refused()).containsExactlyInAnyOrderElementsOf(count.refused());
		for (String day : DAYS.subList(0, DAYS.size() - 1)) {
			Walk.check(neighbourhoods(day, "NAME").forwards(), count.networks(day));
		}
		Walk.check(neighbourhoods(LAST_DAY, "LIST_SIZE").backwards(), bySize(count.networks(LAST_DAY)));
		Walk.check(practices(Map.of()).forwards(), count.practices());
		Walk.check(practices(Map.of("status", "CLOSED")).backwards(),
				count.practices().stream().filter((each) -> each.path("status").asString().equals("CLOSED")).toList());
		ImportReport again = imported(files.everything());
		assertThat(again.counts(Outcome.CREATED).values()).containsOnly(0);
		assertThat(again.counts(Outcome.CHANGED).values()).containsOnly(0);
		assertThat(again.counts(Outcome.UNCHANGED)).containsEntry("practices", count.practices().size());
	}

	@Test
	void aDryRunSaysWhatAnImportDoesWhichMakesNoQueryTakeMoreCommands() throws IOException, InterruptedException {
		Map<String, QueryCost> alone = QueryCost.all(as("front-end"), this.commands);
		List<Document> before = stored();
		ImportReport rehearsed = ImportProcess.rehearse(this.store, files.withWorkbook());
		assertThat(stored()).isEqualTo(before);
		ImportReport measured = ImportProcess.measure(this.store, files.withWorkbook());
		assertThat(rehearsed.counts()).isEqualTo(measured.counts()).containsKey("memberships");
		assertThat(rehearsed.refused()).isEqualTo(measured.refused());
		Map<String, QueryCost> amongAll = QueryCost.all(as("front-end"), this.commands);
		alone.forEach((query, cost) -> {
			QueryCost then = Objects.requireNonNull(amongAll.get(query));
			System.out.printf("%5.1f times as long with England there: %s%n",
					(double) then.time().toNanos() / cost.time().toNanos(), query);
			assertThat(then.commands()).as(query).isEqualTo(cost.commands());
		});
	}

	private void eachWriteOfAPracticeIsAnEvent() {
		accepted("import");
		Map<String, Long> events = new HashMap<>();
		this.database.getMongoDatabase()
			.getCollection("auditEvents")
			.find()
			.forEach((event) -> events.merge(event.getList("subjectIds", String.class).getFirst(), 1L, Long::sum));
		this.database.getMongoDatabase()
			.getCollection("practices")
			.find()
			.forEach((practice) -> assertThat(events).containsEntry(practice.getString("_id"),
					practice.getLong("version")));
	}

	private boolean areSomeMembershipsThere() {
		return this.database.getMongoDatabase().getCollection("practices").countDocuments(Filters.gt("version", 1)) > 0;
	}

	private ImportReport imported(List<Path> some) throws IOException, InterruptedException {
		ImportReport report = ImportProcess.run(this.store, some);
		assertThat(report.status()).as("%s", report.lines()).isZero();
		return report;
	}

	private List<Document> stored() {
		List<Document> stored = new ArrayList<>();
		for (String collection : this.database.getMongoDatabase().listCollectionNames()) {
			this.database.getMongoDatabase().getCollection(collection).find().into(stored);
		}
		return stored;
	}

	private Walk neighbourhoods(String day, String order) {
		return new Walk(as("front-end"), NEIGHBOURHOODS, Map.of("asOf", day, "order", order), "neighbourhoods");
	}

	private Walk practices(Map<String, ?> filter) {
		return new Walk(as("front-end"), PRACTICES, Map.of("asOf", LAST_DAY, "filter", filter), "practices");
	}

	private static List<JsonNode> bySize(List<JsonNode> networks) {
		List<JsonNode> sorted = new ArrayList<>(networks);
		sorted.sort(Comparator.comparingInt((JsonNode network) -> network.path("listSize").asInt())
			.thenComparing(Walk::code));
		return sorted;
	}

}
