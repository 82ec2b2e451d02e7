package org.networkmaturity.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Period;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.directory.RegisteredNetwork;
import org.networkmaturity.support.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same question gives the same bytes, whatever was revised since.
 */
class ReproducibleFeedbackTests extends FeedbackTest {

	private static final Map<String, Object> LATER = Map.of("to", "2021-03-31");

	@Autowired
	private Practices practices;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private Clock clock;

	private final Map<String, Answer> remembered = new LinkedHashMap<>();

	private Answer ask(Map<String, ?> others) {
		Map<String, Object> input = period();
		input.putAll(others);
		return as("nhse").operation("NhseFeedbackCsv", Map.of("input", input));
	}

	private void remember() {
		Answer answer = ask(LATER);
		this.remembered.put(answer.data("/nhseFeedback/knownAt").asString(), answer);
	}

	/**
	 * After something was changed: every earlier answer is as it was, and today's is
	 * another.
	 */
	private void changed(String what) {
		this.remembered
			.forEach((knownAt, answer) -> assertThat(ask(Map.of("to", "2021-03-31", "knownAt", knownAt)).body())
				.as("%s, seen from %s", what, knownAt)
				.isEqualTo(answer.body()));
		List<String> sums = this.remembered.values()
			.stream()
			.map((answer) -> answer.data("/nhseFeedback/sha256").asString())
			.toList();
		remember();
		assertThat(sums).as(what).doesNotContain(ask(LATER).data("/nhseFeedback/sha256").asString());
	}

	@Test
	void everythingMayBeRevisedAndTheBytesStay() {
		remember();
		change("ReviseAssessment", "id", "asm_didcot-3", "expectedRevision", 2, "reason", "Corrected.", "scores",
				List.of(Map.of("dimension", "managing-resources", "level", 2)));
		changed("an assessment was revised");
		change("WithdrawAssessment", "id", "asm_nora-4", "expectedRevision", 1, "reason", "Recorded twice.");
		changed("an assessment was withdrawn");
		change("ReviseAssessment", "id", "asm_didcot-1", "expectedRevision", 1, "reason", "Another day.", "assessedOn",
				"2018-12-11");
		changed("a baseline was dated otherwise");
		completeBaselines();
		changed("baselines were recorded late");
		spend("125.5", "2019-08-01", "neighbourhoodId", DIDCOT);
		changed("something was spent long ago");
		change("ReverseSpend", "spendId", "spd_10q-neighbourhoods-2018-1-1", "on", "2019-04-01", "reason", "Wrong.");
		changed("something was reversed");
		change("AwardFunding", "title", "=Estates", "funder", "NHS England", "commissioner", "10Q", "headline", 10,
				"startsOn", "2019-04-01", "endsOn", "2020-03-31", "lines",
				List.of(Map.of("recipient", "PML", "federationId", "fed_10q-pml", "purpose", "All", "amount", 10)));
		String line = as("nhse").operation("FundingPosition", Map.of("commissioner", "10Q"))
			.data("/commissioner/fundingAwards/2/lines/0/id")
			.asString();
		spend("10", "2019-08-01", "lineId", line);
		changed("an award was entered and spent");
		change("MovePractice", "practice", "K84010", "toNeighbourhoodId", "nbh_bicester", "on", "2020-01-01");
		changed("a practice was moved long ago");
		change("FormNeighbourhood", "name", "Witney", "commissioner", "10Q", "localityId", "loc_10q-west", "formedOn",
				"2020-04-01", "practices", List.of("K84017", "K84072"), "formedFrom",
				List.of("nbh_eynsham-and-witney"));
		changed("a neighbourhood was formed long ago");
		change("MovePractice", "practice", "K84028", "toNeighbourhoodId", "nbh_banbury-alliance", "on", "2021-01-01");
		change("CloseNeighbourhood", "id", "nbh_banbury-cross", "on", "2020-12-31", "reason", "It is empty.");
		changed("a neighbourhood was closed long ago");
		Practice practice = this.practices.stored(List.of("K84001")).getFirst();
		this.practices
			.change(practice.with(List.of(new ListSize(LocalDate.of(2021, 1, 1), 60_000)), this.clock.instant()));
		changed("a list was counted again");
		Neighbourhood thame = Objects.requireNonNull(this.neighbourhoods.get("nbh_thame"));
		Period exists = new Period(thame.formedOn(), null);
		this.neighbourhoods.change(
				thame.registered("U70739", new RegisteredNetwork("Thame & Chinnor", thame.commissionerId(), exists),
						"Thame & Chinnor", thame.commissionerId(), thame.localityId(), exists, this.clock.instant()),
				Deed.ofProgram("test", this.clock).done(thame.id(), "It has another name"));
		changed("the register has another name");
		assertThat(this.remembered).hasSize(13);
	}

	@Test
	void whatIsAllocatedLaterIsNotKnownBefore() {
		Answer before = feedback();
		change("AllocateFunding", "lineId", ALLIANCE_LINE, "allocations",
				List.of(Map.of("neighbourhoodId", DIDCOT, "amount", 500)));
		change("ReleaseAllocation", "lineId", ALLIANCE_LINE, "neighbourhoodId", "nbh_thame", "amount", 100, "reason",
				"Less was needed.");
		String knownAt = before.data("/nhseFeedback/knownAt").asString();
		assertThat(feedback("knownAt", knownAt).body()).isEqualTo(before.body());
		assertThat(feedback().data("/nhseFeedback/funding/0/allocated").intValue()).isEqualTo(220_400);
	}

}
