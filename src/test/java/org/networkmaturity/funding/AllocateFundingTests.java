package org.networkmaturity.funding;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class AllocateFundingTests extends FundingTest {

	private static final String CENTRAL = "nbh_abingdon-central";

	private static final String DISTRICT = "nbh_abingdon-and-district";

	private String allocations() {
		return line(ABINGDON).path("allocations")
			.valueStream()
			.map((each) -> each.at("/neighbourhood/id").asString() + " " + each.path("amount").decimalValue())
			.toList()
			.toString();
	}

	private Answer release(Object... others) {
		Map<String, Object> input = input("lineId", ABINGDON, "neighbourhoodId", CENTRAL, "amount", 500, "reason",
				"Less was needed.");
		input.putAll(input(others));
		return send("ReleaseAllocation", input);
	}

	@Test
	void itComesOnTopOfWhatANeighbourhoodHas() {
		assertThat(allocate(ABINGDON, CENTRAL, 10_000, DISTRICT, 20.5).problems("allocateFunding")).isEmpty();
		assertThat(allocate(ABINGDON, CENTRAL, 5_000).problems("allocateFunding")).isEmpty();
		assertThat(allocations()).isEqualTo("[%s 15000, %s 20.5]".formatted(CENTRAL, DISTRICT));
		assertThat(line(ABINGDON).path("allocated").decimalValue()).isEqualByComparingTo("15020.5");
	}

	@Test
	void theLineIsNeverExceeded() {
		allocate(ABINGDON, CENTRAL, 20_000);
		Answer answer = allocate(ABINGDON, DISTRICT, 10_000, CENTRAL, 470.01);
		assertThat(answer.problems("allocateFunding")).containsExactly("OVERSPENT input.allocations");
		assertThat(message(answer, "allocateFunding"))
			.isEqualTo("£10,470 of this line of £30,470 remains to be allocated, and this comes to £10,470.01");
		assertThat(allocations()).isEqualTo("[%s 20000]".formatted(CENTRAL));
		assertThat(allocate(ABINGDON, DISTRICT, 10_470).problems("allocateFunding")).isEmpty();
	}

	@Test
	void whatIsWrongIsSaidAtOnce() {
		assertThat(allocate(ABINGDON, CENTRAL, 0, "nbh_nowhere", 5, CENTRAL, -1, "nbh_frome", 1)
			.problems("allocateFunding")).containsExactlyInAnyOrder("INVALID input.allocations.0.amount",
					"NOT_FOUND input.allocations.1.neighbourhoodId", "INVALID input.allocations.2.amount",
					"DUPLICATE input.allocations.2.neighbourhoodId", "INVALID input.allocations.3.neighbourhoodId");
		assertThat(allocate(ABINGDON).problems("allocateFunding")).containsExactly("INVALID input.allocations");
		assertThat(allocate("fln_nowhere-1", CENTRAL, 1).problems("allocateFunding"))
			.containsExactly("NOT_FOUND input.lineId");
		assertThat(allocations()).isEqualTo("[]");
	}

	@Test
	void itIsTakenBackForAReasonAndNoMoreThanThereIs() {
		allocate(ABINGDON, CENTRAL, 1_000);
		assertThat(release("amount", 1_000.01).problems("releaseAllocation")).containsExactly("INVALID input.amount");
		assertThat(release("neighbourhoodId", DISTRICT).problems("releaseAllocation"))
			.containsExactly("INVALID input.amount");
		assertThat(release("amount", 0, "reason", " ").problems("releaseAllocation"))
			.containsExactlyInAnyOrder("INVALID input.amount", "INVALID input.reason");
		assertThat(release().problems("releaseAllocation")).isEmpty();
		assertThat(allocations()).isEqualTo("[%s 500]".formatted(CENTRAL));
		release();
		assertThat(allocations()).isEqualTo("[]");
		assertThat(allocate(ABINGDON, DISTRICT, 30_470).problems("allocateFunding")).isEmpty();
	}

	@Test
	void aRepeatedCallAllocatesNothingAndShowsItsFirstOutcome() {
		Map<String, Object> input = input("lineId", ABINGDON, "allocations",
				List.of(input("neighbourhoodId", CENTRAL, "amount", 700)), "idempotencyKey", "once");
		Answer first = send("AllocateFunding", input);
		allocate(ABINGDON, CENTRAL, 100);
		assertThat(send("AllocateFunding", input).body()).isEqualTo(first.body());
		assertThat(allocations()).isEqualTo("[%s 800]".formatted(CENTRAL));
		input.put("allocations", List.of(input("neighbourhoodId", CENTRAL, "amount", 701)));
		assertThat(send("AllocateFunding", input).problems("allocateFunding"))
			.containsExactly("DUPLICATE input.idempotencyKey");
		assertThat(release("idempotencyKey", "once").problems("releaseAllocation"))
			.containsExactly("DUPLICATE input.idempotencyKey");
	}

	@Test
	void itNeedsTheScopeAndReach() {
		Map<String, Object> input = input("lineId", ABINGDON, "allocations",
				List.of(input("neighbourhoodId", CENTRAL, "amount", 1)));
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			assertThat(send(as(client), "AllocateFunding", input).errors()).as(client).containsExactly("FORBIDDEN");
		}
		assertThat(allocations()).isEqualTo("[]");
	}

}
