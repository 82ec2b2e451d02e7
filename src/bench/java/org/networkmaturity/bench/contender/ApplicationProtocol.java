package org.networkmaturity.bench.contender;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.contender.Question.Asked;
import org.networkmaturity.support.PersistedDocuments;
import org.networkmaturity.support.TestIssuer;

/**
 * Asks as the contract's client does: by the ids of documents, queries by GET unless the
 * address becomes too long, and with a token.
 */
final class ApplicationProtocol implements Contender.Protocol {

	private static final int LONGEST_ADDRESS = 8_000;

	private final TestIssuer issuer;

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	ApplicationProtocol(TestIssuer issuer) {
		this.issuer = issuer;
	}

	@Override
	public byte[] request(Question question, Asked asked, @Nullable String etag) {
		Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/graphql-response+json",
				"Authorization", "Bearer " + token(question, asked)));
		if (etag != null) {
			headers.put("If-None-Match", etag);
		}
		String id = PersistedDocuments.id(question.operation());
		String address = "/graphql?documentId=%s&variables=%s".formatted(id,
				URLEncoder.encode(HttpText.json(asked.variables()), StandardCharsets.UTF_8));
		return (question.isMutation() || address.length() > LONGEST_ADDRESS)
				? HttpText.post("/graphql", headers, Map.of("documentId", id, "variables", asked.variables()))
				: HttpText.get(address, headers);
	}

	private String token(Question question, Asked asked) {
		String scope = question.isMutation() ? "maturity:read maturity:record maturity:agree"
				: "maturity:read return:read";
		List<String> organisations = question.isMutation() ? List.of(asked.commissioner()) : List.of();
		return this.tokens.computeIfAbsent(scope + organisations,
				(key) -> this.issuer.token(Map.of("sub", "bench", "name", "A recorder", "scope", scope, "organisations",
						organisations, "exp", Instant.now().plus(Duration.ofHours(12)).getEpochSecond())));
	}

}
