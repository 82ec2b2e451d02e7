package org.networkmaturity.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.AskingForMuch;
import org.networkmaturity.support.Recording;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may only read asks for everything, and it is the same with drafts as without.
 */
@AskingForMuch
class WholeAnswerTests extends ApiTest {

	private static final String PLANTED = "Planted-in-a-draft";

	private static final int DEPTH = 5;

	/**
	 * Arguments with which each query that every READER may send gives something.
	 */
	private static final Map<String, String> ARGUMENTS = Map.ofEntries(Map.entry("viewer", ""),
			Map.entry("commissioners", ""), Map.entry("commissioner", "(odsCode: \"10Q\")"),
			Map.entry("locality", "(id: \"loc_10q-west\")"), Map.entry("federation", "(id: \"fed_10q-pml\")"),
			Map.entry("federations", "(first: 2)"), Map.entry("neighbourhood", "(id: \"nbh_nora\")"),
			Map.entry("neighbourhoods", "(first: 2, filter: { commissioner: \"10Q\" })"),
			Map.entry("practice", "(odsCode: \"K84028\")"), Map.entry("practices", "(first: 2)"),
			Map.entry("matrixEditions", ""), Map.entry("matrixEdition", ""),
			Map.entry("meeting", "(id: \"mtg_10q-west-2018-12-13\")"),
			Map.entry("fundingAward", "(id: \"awd_10q-neighbourhoods-2018\")"),
			Map.entry("financialStatement", "(id: \"STATEMENT\")"),
			Map.entry("developmentPlan", "(id: \"dpl_11x-west-mendip-2012\")"),
			Map.entry("maturityHeatmap", "(scope: { commissioner: \"10Q\" })"),
			Map.entry("assessment", "(id: \"ASSESSMENT\")"), Map.entry("node", "(id: \"nbh_nora\")"),
			Map.entry("apportionment",
					"(input: { total: 500, standard: 10, recipients: [{ name: \"A federation\", population: 3 }] })"));

	@Autowired
	private GraphQlSource source;

	private final Set<String> asked = new TreeSet<>();

	private Api reader() {
		return as("reader", EnumSet.of(Role.READER));
	}

	@Test
	void itIsTheSameWithDraftsAsWithout() {
		Map<String, String> questions = questions();
		Map<String, JsonNode> before = answers(reader(), questions);
		String draft = record("RecordBaseline",
				Recording.of("nbh_rural-west").with("meetingId", "mtg_10q-west-2018-12-13"));
		record("RecordBaseline", Recording.of("nbh_didcot").with("assessedOn", "2018-12-20"));
		record("RecordProgress", Recording.of("nbh_nora").with("assessedOn", "2020-12-20"));
		as("oxfordshire")
			.operation("WithdrawAssessment",
					Map.of("input", input("id", record("RecordBaseline", Recording.of("nbh_nora")), "expectedRevision",
							1, "reason", PLANTED)))
			.data("/withdrawAssessment/assessment/id");
		Map<String, JsonNode> after = answers(reader(), questions);
		questions.keySet().forEach((query) -> assertThat(after.get(query)).as(query).isEqualTo(before.get(query)));
		assertThat(after.toString()).doesNotContain(PLANTED);
		questions.keySet().retainAll(Set.of("meeting"));
		assertThat(answers(as("oxfordshire"), questions).toString()).contains(PLANTED, draft);
	}

	@Test
	void everyFieldThatEveryReaderMayReadIsAskedFor() {
		questions();
		Set<String> decided = Decisions.READINGS.stream()
			.filter((decision) -> decision != Decisions.FEEDBACK && decision != Decisions.AUDIT)
			.flatMap((decision) -> decision.operations().stream())
			.filter((operation) -> !operation.startsWith("Nhse"))
			.collect(Collectors.toCollection(TreeSet::new));
		List.of(FieldDecisions.ASSESSED, FieldDecisions.AGREED, FieldDecisions.OPEN, FieldDecisions.SELF)
			.forEach(decided::addAll);
		Set<String> forgotten = new TreeSet<>(decided);
		forgotten.removeAll(this.asked);
		assertThat(forgotten).as("never asked for").isEmpty();
		this.asked.removeAll(decided);
		assertThat(this.asked).as("not for every reader").isEmpty();
	}

	private String record(String mutation, Recording recording) {
		Answer answer = as("oxfordshire").operation(mutation,
				recording.draft().score("rationale", PLANTED).variables());
		String field = Character.toLowerCase(mutation.charAt(0)) + mutation.substring(1);
		return answer.data("/" + field + "/assessment/id").asString();
	}

	private Map<String, JsonNode> answers(Api api, Map<String, String> questions) {
		Map<String, JsonNode> answers = new LinkedHashMap<>();
		questions.forEach((query, question) -> {
			JsonNode answer = api.send(question).data("/" + query);
			assertThat(answer.isContainer()).as(question).isTrue();
			assertThat(answer).as(query).isNotEmpty();
			answers.put(query, answer);
		});
		return answers;
	}

	/**
	 * For each query the whole of what it gives, to a depth, and then which.
	 */
	private Map<String, String> questions() {
		JsonNode ids = reader().send("""
				{ federation(id: "fed_03w-elr") { financialStatements { id } }
				  neighbourhood(id: "nbh_nora") { latest { id } } }""").data("");
		String statement = ids.at("/federation/financialStatements/0/id").asString();
		String assessment = ids.at("/neighbourhood/latest/id").asString();
		Map<String, String> questions = new LinkedHashMap<>();
		GraphQLObjectType query = this.source.schema().getQueryType();
		ARGUMENTS.forEach((name, arguments) -> {
			this.asked.add(name);
			String selection = name.equals("node") ? "{ ... on Neighbourhood " + all("Neighbourhood", Set.of()) + " }"
					: all(GraphQLTypeUtil.unwrapAll(query.getField(name).getType()).getName(), Set.of());
			questions.put(name, "{ " + name
					+ arguments.replace("STATEMENT", statement).replace("ASSESSMENT", assessment) + selection + " }");
		});
		return questions;
	}

	private String all(String type, Set<String> within) {
		GraphQLObjectType object = Objects.requireNonNull(this.source.schema().getObjectType(type));
		Set<String> path = new TreeSet<>(within);
		path.add(type);
		return object.getFieldDefinitions()
			.stream()
			.map((field) -> selection(type, field, path))
			.filter((selection) -> !selection.isEmpty())
			.collect(Collectors.joining(" ", " { ", " }"));
	}

	private String selection(String type, GraphQLFieldDefinition field, Set<String> path) {
		String name = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
		boolean leaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType);
		boolean further = !path.contains(name) && path.size() < DEPTH;
		boolean named = this.source.schema().getType(name) instanceof GraphQLObjectType object
				&& object.getFieldDefinition("id") != null;
		if (!leaf && !further && !named) {
			return "";
		}
		this.asked.add(type + "." + field.getName());
		if (leaf) {
			return field.getName();
		}
		return field.getName() + (further ? all(name, path) : " { id }");
	}

}
