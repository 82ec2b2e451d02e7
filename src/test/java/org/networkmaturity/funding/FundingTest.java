package org.networkmaturity.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import tools.jackson.databind.JsonNode;

/**
 * A test of awards and what is done with them.
 */
abstract class FundingTest extends ApiTest {

	/** A line of £30,470, from 2015-12-01 to 2017-03-31, to Abingdon's federation. */
	static final String ABINGDON = "fln_10q-federations-2016-4";

	/** A line of £600,000, from 2018-12-01 to 2020-03-31, to five partners together. */
	static final String ALLIANCE = "fln_10q-neighbourhoods-2018-1";

	static Map<String, Object> spend(Object... others) {
		Map<String, Object> input = input("lineId", ABINGDON, "spentOn", "2016-05-04", "amount", 1000, "category",
				"TRAINING", "description", "A course");
		input.putAll(input(others));
		return input;
	}

	static Answer send(Api api, String mutation, Map<String, Object> input) {
		return api.operation(mutation, Map.of("input", input));
	}

	Answer send(String mutation, Map<String, Object> input) {
		return send(as("oxfordshire"), mutation, input);
	}

	Answer spent(Object... fields) {
		return send("RecordSpend", spend(fields));
	}

	Answer allocate(String line, Object... neighbourhoodsAndAmounts) {
		List<Map<String, Object>> allocations = new ArrayList<>();
		for (int i = 0; i < neighbourhoodsAndAmounts.length; i += 2) {
			allocations
				.add(Map.of("neighbourhoodId", neighbourhoodsAndAmounts[i], "amount", neighbourhoodsAndAmounts[i + 1]));
		}
		return send("AllocateFunding", input("lineId", line, "allocations", allocations));
	}

	/**
	 * A line as everybody reads it.
	 * @param id the line
	 * @return the line, with its amounts, allocations and spends
	 */
	JsonNode line(String id) {
		String award = id.replace("fln_", "awd_").replaceFirst("-\\d+$", "");
		return as("front-end")
			.send("""
					query($id: ID!) { fundingAward(id: $id) { lines {
					  id amount allocated spent remaining spentByCategory { category amount }
					  allocations { neighbourhood { id } amount }
					  spend { id spentOn amount category description reverses neighbourhood { id } recordedBy { organisation } } } } }""",
					Map.of("id", award))
			.data("/fundingAward/lines")
			.valueStream()
			.filter((line) -> line.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	static String message(Answer answer, String mutation) {
		return answer.data("/" + mutation + "/problems/0/message").asString();
	}

}
