package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody out of reach learns by asking whether there is a draft: what is there is
 * answered, word for word, like what is not.
 */
class HiddenDraftTests extends ApiTest {

	private static final String RURAL = "nbh_rural-west";

	private static final String MADE_UP = "asm_rural-west-0123456789ab";

	private static final List<String> READS = List.of("{ assessment(id: \"ID\") { id status revision mayRevise } }",
			"{ node(id: \"ID\") { __typename id ... on Assessment { status } } }",
			"{ neighbourhood(id: \"nbh_rural-west\") { assessments { totalCount nodes { id } } } }");

	private static final List<String> CHANGES = List.of(
			"reviseAssessment(input: { id: \"ID\", expectedRevision: 2, assessedOn: \"2018-12-14\" KEY })",
			"reviseAssessment(input: { id: \"ID\", expectedRevision: 1, assessedOn: \"2999-12-14\" KEY })",
			"reviseAssessment(input: { id: \"ID\", expectedRevision: 2, reason: \" \" KEY })",
			"agreeAssessment(input: { id: \"ID\", expectedRevision: 2 KEY })",
			"agreeAssessment(input: { id: \"ID\", expectedRevision: 99 KEY })",
			"withdrawAssessment(input: { id: \"ID\", expectedRevision: 2, reason: \"A slip.\" KEY })",
			"withdrawAssessment(input: { id: \"ID\", expectedRevision: 1, reason: \" \" KEY })");

	/** The key that the draft was revised with, one that is free, one that is wrong. */
	private static final List<String> KEYS = List.of("", ", idempotencyKey: \"the-draft-s\"",
			", idempotencyKey: \"another\"", ", idempotencyKey: \" \"");

	private String draft = "";

	@BeforeEach
	void draftInTheWest() {
		this.draft = as("oxfordshire").operation("RecordBaseline", Recording.of(RURAL).draft().variables())
			.data("/recordBaseline/assessment/id")
			.asString();
		as("oxfordshire")
			.operation("ReviseAssessment", Map.of("input", input("id", this.draft, "expectedRevision", 1, "assessedOn",
					"2018-12-14", "idempotencyKey", "the-draft-s")))
			.data("/reviseAssessment/assessment/id");
	}

	/**
	 * Every set of the roles that have to do with assessments, with all others and with
	 * none.
	 */
	private static List<Set<Role>> roles() {
		List<Set<Role>> all = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			Set<Role> roles = ((i & 4) != 0) ? EnumSet.allOf(Role.class) : EnumSet.of(Role.READER);
			set(roles, Role.RECORDER, (i & 1) != 0);
			set(roles, Role.AGREER, (i & 2) != 0);
			all.add(roles);
		}
		return all;
	}

	private static void set(Set<Role> roles, Role role, boolean has) {
		if (has) {
			roles.add(role);
		}
		else {
			roles.remove(role);
		}
	}

	private List<Api> strangers() {
		List<Api> strangers = new ArrayList<>();
		for (Set<Role> roles : roles()) {
			strangers.add(as("oxfordshire", roles));
			strangers.add(as("oxfordshire", roles, "11X", "fed_10q-oxfed", "loc_10q-north", RURAL, "U20827"));
			if (!roles.contains(Role.RECORDER) && !roles.contains(Role.AGREER)) {
				strangers.add(as("oxfordshire", roles, "10Q", "loc_10q-west"));
			}
		}
		return strangers;
	}

	private static List<String> questions() {
		List<String> questions = new ArrayList<>(READS);
		for (String change : CHANGES) {
			for (String key : KEYS) {
				questions.add(
						"mutation { %s { assessment { id status revision } problems { code message path dimension } } }"
							.formatted(change.replace(" KEY", key)));
			}
		}
		return questions;
	}

	private static String answer(Api api, String question, String id) {
		Answer answer = api.send(question.replace("ID", id));
		Set<String> headers = new TreeSet<>(answer.headers().map().keySet());
		headers.remove("connection"); // the server closes one after so many requests
		return answer.status() + " " + headers + " " + answer.body().toString().replace(id, "ID");
	}

	@Test
	void aDraftOutOfReachIsAnsweredLikeOneThatIsNotThere() {
		List<Api> strangers = strangers();
		assertThat(strangers).hasSize(18);
		for (Api stranger : strangers) {
			for (String question : questions()) {
				assertThat(answer(stranger, question, this.draft)).as(question)
					.isEqualTo(answer(stranger, question, MADE_UP))
					.doesNotContain("INTERNAL_ERROR", "BAD_REQUEST");
			}
		}
		assertThat(as("oxfordshire")
			.send("query($id: ID!) { assessment(id: $id) { revision status } }", Map.of("id", this.draft))
			.data("/assessment")
			.toString()).as("and nothing happened to it").isEqualTo("{\"revision\":2,\"status\":\"DRAFT\"}");
	}

	@Test
	void withinReachTheyDiffer() {
		Api recorder = as("recorder", EnumSet.of(Role.READER, Role.RECORDER, Role.AGREER), "fed_10q-pml");
		for (String question : List.of(READS.get(0), READS.get(1), questions().get(READS.size()))) {
			assertThat(answer(recorder, question, this.draft)).isNotEqualTo(answer(recorder, question, MADE_UP));
		}
	}

	@Test
	void aDraftThatWasWithdrawnStaysHidden() {
		as("oxfordshire")
			.operation("WithdrawAssessment",
					Map.of("input", input("id", this.draft, "expectedRevision", 2, "reason", "A slip.")))
			.data("/withdrawAssessment/assessment/id");
		for (Api stranger : strangers()) {
			for (String question : READS) {
				assertThat(answer(stranger, question, this.draft)).isEqualTo(answer(stranger, question, MADE_UP));
			}
		}
	}

}
