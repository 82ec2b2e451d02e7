package org.networkmaturity.feedback;

import java.util.List;
import java.util.Map;

import org.apache.commons.codec.digest.DigestUtils;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.CommandCount;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class IssueNhseReturnTests extends FeedbackTest {

	@Autowired
	private CommandCount commands;

	private static String number(Answer answer) {
		JsonNode issued = answer.data("/issueNhseReturn/return");
		return "%d v%d".formatted(issued.path("number").intValue(), issued.path("version").intValue());
	}

	private Answer returns() {
		return as("nhse").send("""
				{ nhseReturns(commissioner: "10Q") { number version reason issuedAt issuedBy { organisation }
				  feedback { from to knownAt csv sha256 gaps edition { id } commissioner { name } } } }""");
	}

	private void isRefused(Answer answer, String... problems) {
		assertThat(answer.problems("issueNhseReturn")).containsExactlyInAnyOrder(problems);
		assertThat(answer.data("/issueNhseReturn/return").isNull()).isTrue();
		assertThat(returns().data("/nhseReturns")).isEmpty();
	}

	@Test
	void itIsRefusedWhileAnythingIsMissing() {
		Answer answer = issue();
		isRefused(answer, "INCOMPLETE input", "INCOMPLETE input");
		assertThat(answer.data("/issueNhseReturn/problems/0/message").asString()).startsWith("Eynsham & Witney has no");
		completeBaselines();
		assertThat(number(issue())).isEqualTo("1 v1");
	}

	@Test
	void returnsAreNumberedForTheCommissionerAndVersionedForThePeriod() {
		completeBaselines();
		assertThat(number(issue())).isEqualTo("1 v1");
		Answer again = issue();
		assertThat(again.problems("issueNhseReturn")).containsExactly("INVALID input.reason");
		assertThat(again.data("/issueNhseReturn/problems/0/message").asString()).contains("number 1");
		assertThat(issue("reason", "  ").problems("issueNhseReturn")).containsExactly("INVALID input.reason");
		assertThat(number(issue("to", "2019-03-30"))).isEqualTo("2 v1");
		assertThat(number(issue("reason", "A baseline was corrected."))).isEqualTo("3 v2");
		assertThat(number(issue("reason", "And another."))).isEqualTo("4 v3");
		Answer all = returns();
		assertThat(all.data("/nhseReturns").valueStream().map((each) -> each.path("number").intValue()))
			.containsExactly(1, 2, 3, 4);
		assertThat(all.data("/nhseReturns/2/reason").asString()).isEqualTo("A baseline was corrected.");
		assertThat(all.data("/nhseReturns/0/issuedBy/organisation").asString()).isEqualTo("10Q");
		assertThat(all.data("/nhseReturns/0/feedback/commissioner/name").asString()).isEqualTo("NHS Oxfordshire CCG");
	}

	@Test
	void whatWasSentStaysByteForByte() {
		completeBaselines();
		issue();
		JsonNode sent = returns().data("/nhseReturns/0");
		String csv = sent.at("/feedback/csv").asString();
		assertThat(sent.at("/feedback/sha256").asString()).isEqualTo(DigestUtils.sha256Hex(csv));
		assertThat(sent.at("/feedback/knownAt")).isEqualTo(sent.path("issuedAt"));
		change("ReviseAssessment", "id", "asm_didcot-1", "expectedRevision", 1, "reason", "Corrected.", "scores",
				List.of(Map.of("dimension", "managing-resources", "level", 3)));
		spend("10", "2019-02-20", "description", "Found later");
		assertThat(issue("reason", "Something was found later.").problems("issueNhseReturn")).isEmpty();
		Answer all = returns();
		assertThat(all.data("/nhseReturns/0")).isEqualTo(sent);
		assertThat(all.data("/nhseReturns/1/feedback/csv").asString()).isNotEqualTo(csv).contains("Found later");
		JsonNode one = as("nhse").operation("NhseReturn", Map.of("commissioner", "10Q", "number", 1))
			.data("/nhseReturn");
		assertThat(one.at("/feedback/csv").asString()).isEqualTo(csv);
		assertThat(one.path("issuedAt")).isEqualTo(sent.path("issuedAt"));
		assertThat(as("nhse").operation("NhseReturn", Map.of("commissioner", "10Q", "number", 3))
			.data("/nhseReturn")
			.isNull()).isTrue();
		assertThat(csv("to", "2019-03-31", "knownAt", sent.path("issuedAt").asString()).data("/nhseFeedback/csv")
			.asString()).isEqualTo(csv);
	}

	@Test
	void whatWasSentIsKeptAndNotWorkedOutAgain() {
		completeBaselines();
		issue();
		JsonNode sent = returns().data("/nhseReturns/0/feedback/csv");
		this.database.getMongoDatabase().getCollection("fundingAwards").deleteMany(new Document());
		assertThat(returns().data("/nhseReturns/0/feedback/csv")).isEqualTo(sent);
	}

	@Test
	void severalReturnsTakeAsManyCommandsAsOne() {
		completeBaselines();
		issue();
		String query = "{ nhseReturns(commissioner: \"10Q\") { number feedback { csv sha256 } } }";
		as("nhse").send(query).data("");
		this.commands.take();
		as("nhse").send(query).data("");
		List<String> forOne = this.commands.take();
		issue("reason", "Once more.");
		issue("to", "2019-03-29");
		this.commands.take();
		assertThat(as("nhse").send(query).data("/nhseReturns").size()).isEqualTo(3);
		assertThat(this.commands.take()).isEqualTo(forOne).hasSize(4);
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		completeBaselines();
		isRefused(issue("commissioner", "99Z"), "NOT_FOUND input.commissioner");
		isRefused(issue("to", "2018-11-30"), "INVALID input.to");
		isRefused(issue("to", "2199-03-31", "editionId", "nhse-1948", "reason", "For 943 476 5919"), "INVALID input.to",
				"NOT_FOUND input.editionId", "PERSONAL_DATA input.reason");
	}

	@Test
	void aRepeatedCallIssuesNothing() {
		completeBaselines();
		Answer first = issue("idempotencyKey", "once");
		assertThat(issue("idempotencyKey", "once").body()).isEqualTo(first.body());
		assertThat(issue("idempotencyKey", "once", "to", "2019-03-30").problems("issueNhseReturn"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(returns().data("/nhseReturns").size()).isEqualTo(1);
	}

	@Test
	void itNeedsTheScopeAndTheCommissionersReach() {
		completeBaselines();
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			assertThat(issue(as(client)).errors()).as(client).containsExactly("FORBIDDEN");
		}
		assertThat(returns().data("/nhseReturns")).isEmpty();
	}

}
