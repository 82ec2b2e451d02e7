package org.networkmaturity.contract;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Http;
import org.networkmaturity.support.NodePackage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audits of GraphQL over HTTP that the npm package graphql-http has. They send texts,
 * and one of them introspects.
 */
class GraphQlOverHttpTests extends ContractTest {

	private static final int AUDITS = 61;

	@Test
	void passesEveryAudit() throws IOException, InterruptedException {
		NodePackage contract = NodePackage.installed("the audits of GraphQL over HTTP");
		String printed = contract.run(Map.of("API", url() + "/graphql", "TOKEN", Http.token(url(), "oxfordshire")),
				"node", "scripts/audit.mjs");
		System.out.println(printed);
		List<String> results = printed.lines().toList();
		assertThat(results).hasSize(AUDITS).allMatch((result) -> result.startsWith("ok "), "is ok, and no notice");
	}

}
