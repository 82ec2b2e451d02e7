package org.networkmaturity.contract;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.NodePackage;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract's npm package keeps its own checks, and its README's example does with the
 * running API what it does with the mocks.
 */
class ContractPackageTests extends ApiTest {

	private static NodePackage contract;

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		contract = NodePackage.installed("the contract's npm package");
	}

	@Test
	void passesItsOwnChecks() throws IOException, InterruptedException {
		assertThat(contract.run(Map.of(), "npm", "run", "check")).contains(" passed");
	}

	@Test
	void itsExampleShowsTheHeatMapOfTheRunningApi() throws IOException, InterruptedException {
		String token = Http.token(url(), "front-end");
		List<String> rows = as("front-end")
			.operation("MaturityHeatmap", Map.of("scope", Map.of("commissioner", "10Q"), "editionId", "nhse-2019-08"))
			.data("/maturityHeatmap/rows")
			.valueStream()
			.map(ContractPackageTests::line)
			.toList();
		assertThat(contract.run(Map.of("API", url() + "/graphql", "TOKEN", token), "node", "example.mjs").lines())
			.containsExactlyElementsOf(rows)
			.hasSizeGreaterThan(10);
	}

	private static String line(JsonNode row) {
		String levels = row.path("cells")
			.valueStream()
			.map((cell) -> cell.path("latest").path("ordinal").asString("-"))
			.collect(Collectors.joining(" "));
		return levels + " " + row.path("neighbourhood").path("name").asString();
	}

}
