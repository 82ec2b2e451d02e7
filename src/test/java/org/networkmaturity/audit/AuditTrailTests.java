package org.networkmaturity.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import graphql.schema.GraphQLFieldDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.AtOnce;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTrailTests extends ApiTest {

	private static final String WITNEY = "nbh_eynsham-and-witney";

	@Autowired
	private GraphQlSource graphQl;

	@Autowired
	private CommandCount commands;

	private List<JsonNode> events(Object... filter) {
		Answer answer = as("auditor").operation("AuditTrail", Map.of("filter", input(filter), "first", 100));
		return answer.data("/auditEvents/nodes").valueStream().toList();
	}

	private static String told(JsonNode event) {
		return "%s %s %s %s".formatted(event.path("actor").path("subject").asString(), event.path("action").asString(),
				event.path("outcome").asString(), event.path("summary").asString());
	}

	static List<ContractOperation> mutations() {
		return ContractOperation.all().stream().filter(ContractOperation::isMutation).toList();
	}

	@Test
	void theContractHasAnOperationForEachMutation() {
		assertThat(mutations()).extracting(ContractOperation::field)
			.containsExactlyInAnyOrderElementsOf(this.graphQl.schema()
				.getMutationType()
				.getFields()
				.stream()
				.map(GraphQLFieldDefinition::getName)
				.toList());
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void whatIsCarriedOutIsAnEventWithWhatItWasAbout(ContractOperation operation) {
		operation.normal().send(this::as);
		JsonNode event = events().getFirst();
		assertThat(told(event)).startsWith("%s %s ACCEPTED ".formatted(operation.normal().client(), operation.field()));
		assertThat(event.path("subject").path("id").asString()).isNotEmpty();
		assertThat(event.path("organisation").asString()).isNotEmpty();
		String subject = event.path("subjectIds").path(0).asString();
		assertThat(events("subjectId", subject)).contains(event);
		operation.normal().send(this::as);
		assertThat(events().getFirst().path("outcome").asString()).as("the same key again").isEqualTo("REPEATED");
		assertThat(events("subjectId", event.path("subject").path("id").asString())).as("and about the same")
			.contains(events().getFirst());
		assertThat(events("subjectId", subject).stream().filter((each) -> each.path("id").equals(event.path("id"))))
			.hasSize(1);
	}

	@Test
	void whatIsRefusedIsAnEventToo() {
		as("oxfordshire").operation("RecordBaseline", Recording.of(WITNEY).score("level", 9).variables());
		assertThat(told(events().getFirst()))
			.isEqualTo("oxfordshire recordBaseline REFUSED Refused: UNKNOWN_LEVEL at input.scores.0.level");
		assertThat(events("subjectId", WITNEY)).hasSize(1);
		as("north-recorder").operation("RecordBaseline", Recording.of(WITNEY).variables());
		assertThat(told(events().getFirst())).isEqualTo("north-recorder recordBaseline REFUSED Refused: FORBIDDEN");
		assertThat(events("subjectId", WITNEY).getFirst().path("organisation").isNull()).isTrue();
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_nowhere").variables());
		assertThat(told(events().getFirst()))
			.isEqualTo("oxfordshire recordBaseline REFUSED Refused: NOT_FOUND at input.neighbourhoodId");
		assertThat(events().getFirst().path("subjectIds")).isEmpty();
	}

	@Test
	void aRequestThatIsRefusedBeforeItBeginsIsAnEventToo() {
		as("oxfordshire").operation("RecordBaseline", Recording.of(WITNEY).with("assessedOn", "soon").variables());
		assertThat(told(events().getFirst())).isEqualTo("oxfordshire recordBaseline REFUSED Refused: BAD_REQUEST");
		as("oxfordshire").send("mutation { closeMeeting(input: { id: 3 }) { no } nothing }");
		assertThat(told(events().getFirst())).isEqualTo("oxfordshire closeMeeting REFUSED Refused: BAD_REQUEST");
		for (String document : List.of(
				"mutation { ...F ...F } fragment F on Mutation { ...F closeMeeting(input: { id: 3 }) { no } }",
				"mutation { ... on Mutation { closeMeeting(input: { id: 3 }) { no } } }")) {
			as("oxfordshire").send(document);
		}
		as("oxfordshire").post("{\"query\": \"mutation { closeMeeting(input: 3) { no } }\", \"operationName\": \"\"}");
		assertThat(events()).hasSize(5);
		as("oxfordshire").send("{ nothing }");
		as("oxfordshire").send("mutation {");
		assertThat(events()).hasSize(5);
		as("oxfordshire").send("mutation { closeMeeting(input: 3) { no } movePractice(input: 3) { no } }");
		assertThat(events()).hasSize(7);
	}

	@Test
	void eachOfTheMutationsOfOneRequestIsAnEvent() {
		Answer answer = as("oxfordshire").send("""
				mutation($one: RecordAssessmentInput!, $other: RecordAssessmentInput!) {
				  one: recordBaseline(input: $one) { problems { code } }
				  other: recordBaseline(input: $other) { problems { code } } }""", Map.of("one",
				Recording.of(WITNEY).variables().get("input"), "other", Recording.of(WITNEY).variables().get("input")));
		assertThat(events()).extracting((event) -> event.path("outcome").asString())
			.containsExactly("REFUSED", "ACCEPTED");
		assertThat(events()).extracting((event) -> event.path("correlationId").asString())
			.containsOnly(answer.headers().firstValue("X-Correlation-ID").orElseThrow());
	}

	@Test
	void ofManyEqualCallsAtOnceOneIsCarriedOutAndEachIsAnEvent() throws Exception {
		Map<String, ?> once = Recording.of(WITNEY).with("idempotencyKey", "once").variables();
		AtOnce.of(8, (i) -> as("oxfordshire").operation("RecordBaseline", once));
		assertThat(events()).extracting((event) -> event.path("outcome").asString())
			.hasSize(8)
			.containsOnlyOnce("ACCEPTED")
			.containsOnly("ACCEPTED", "REPEATED");
	}

	@Test
	void ofDifferentCallsAtOnceEachIsAnEventAndNoneIsLeftBehind() throws Exception {
		AtOnce.of(8, (i) -> as("oxfordshire").operation("RecordBaseline",
				Recording.of(WITNEY).draft().with("idempotencyKey", "draft-" + i).variables()));
		assertThat(this.database.getMongoDatabase().getCollection("auditEvents").countDocuments()).isEqualTo(8);
		assertThat(this.database.getMongoDatabase()
			.getCollection("maturityRecords")
			.countDocuments(Filters.exists("outbox"))).isZero();
		assertThat(accepted("recordBaseline")).hasSize(8).doesNotHaveDuplicates();
	}

	@Test
	void onlyAuditorsReadEvents() {
		record(WITNEY);
		for (String client : List.of("front-end", "oxfordshire", "nhse")) {
			assertThat(as(client).operation("AuditTrail", Map.of()).errors()).as(client).containsExactly("FORBIDDEN");
			assertThat(as(client)
				.send("query($id: ID!) { node(id: $id) { id } }",
						Map.of("id", events().getFirst().path("id").asString()))
				.data("/node")
				.isNull()).as(client).isTrue();
		}
		assertThat(as("auditor")
			.send("query($id: ID!) { node(id: $id) { ... on AuditEvent { action } } }",
					Map.of("id", events().getFirst().path("id").asString()))
			.data("/node/action")
			.asString()).isEqualTo("recordBaseline");
	}

	private void record(String neighbourhood) {
		as("oxfordshire").operation("RecordBaseline", Recording.of(neighbourhood).draft().variables());
	}

	@Test
	void eventsAreFoundByWhatTheyAreAboutByWhomAndByTime() {
		record(WITNEY);
		record("nbh_rural-west");
		as("north-recorder").operation("RecordBaseline", Recording.of(WITNEY).variables());
		assertThat(events()).hasSize(3);
		assertThat(events("subjectId", WITNEY)).hasSize(2);
		assertThat(events("actor", "north-recorder")).hasSize(1);
		assertThat(events("subjectId", WITNEY, "actor", "oxfordshire")).hasSize(1);
		String second = events().get(1).path("at").asString();
		assertThat(events("from", second)).contains(events().get(0), events().get(1));
		assertThat(events("to", second)).isSubsetOf(events().subList(1, 3)).doesNotContain(events().get(1));
		assertThat(events("from", "2100-01-01T00:00:00Z")).isEmpty();
		assertThat(events("from", "9999-12-31T23:59:59Z")).isEmpty();
		assertThat(events("to", "0000-01-01T00:00:00Z")).isEmpty();
		assertThat(events("subjectId", "10Q")).hasSize(3).isEqualTo(events("subjectId", "com_10Q"));
		assertThat(events("subjectId", "loc_10q-west")).hasSize(3);
		assertThat(events("subjectId", "11X")).isEmpty();
	}

	@Test
	void pagesJoinLatestFirst() {
		for (int i = 0; i < 5; i++) {
			record(WITNEY);
		}
		List<JsonNode> all = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("first", 2));
		Answer page;
		do {
			page = as("auditor").operation("AuditTrail", variables);
			assertThat(page.data("/auditEvents/totalCount").asInt()).isEqualTo(5);
			page.data("/auditEvents/nodes").forEach(all::add);
			variables.put("after", page.data("/auditEvents/pageInfo/endCursor").asString());
		}
		while (page.data("/auditEvents/pageInfo/hasNextPage").asBoolean());
		assertThat(all).isEqualTo(events()).hasSize(5);
		assertThat(all).extracting((event) -> Instant.parse(event.path("at").asString()))
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void whatIsReadDoesNotGrowWithHowManyEventsThereAre() {
		record(WITNEY);
		int few = commandsOf();
		for (String id : List.of("nbh_rural-west", "nbh_bicester", "nbh_didcot", "nbh_thame", WITNEY)) {
			record(id);
		}
		assertThat(commandsOf()).isEqualTo(few);
	}

	private int commandsOf() {
		this.commands.take();
		events();
		return this.commands.take().size();
	}

}
