package org.networkmaturity.limits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the contract's operations need of each limit, as their documents and fixtures have
 * it.
 */
class ContractNeedsTests {

	private static final double MOST = 0.6;

	private static final LimitProperties LIMITS = new Binder(new MapConfigurationPropertySource())
		.bindOrCreate("limits", LimitProperties.class);

	private final List<String> near = new ArrayList<>();

	private final Map<Limit, Long> largest = new TreeMap<>();

	private static int tokens(String text) {
		AtomicInteger tokens = new AtomicInteger();
		Parser.parse(ParserEnvironment.newParserEnvironment()
			.document(text)
			.parserOptions(ParserOptions.getDefaultOperationParserOptions()
				.transform((options) -> options.parsingListener((token) -> tokens.incrementAndGet())))
			.build());
		return tokens.get();
	}

	private void need(Object who, Limit limit, long allowed, long needed) {
		this.largest.merge(limit, needed, Math::max);
		if (needed > MOST * allowed) {
			this.near
				.add("%s needs %,d of %s, of which %,d are allowed: ask for less, or raise limits.%s in LimitProperties"
					.formatted(who, needed, limit.key(), allowed, limit.key()));
		}
	}

	private void needOf(ContractOperation operation) {
		SelectionSize size = DocumentSize.ofOperations(Parser.parse(operation.document())).getFirst();
		need(operation, Limit.DEPTH, LIMITS.depth(), size.depth());
		need(operation, Limit.ALIASES, LIMITS.aliases(), size.aliases());
		need(operation, Limit.ROOT_FIELDS, LIMITS.rootFields(), size.width());
		need(operation, Limit.FIELDS, LIMITS.fields(), size.fields());
		need(operation, Limit.DIRECTIVES, LIMITS.directives(), size.directives());
		need(operation, Limit.TOKENS, LIMITS.tokens(), tokens(operation.document()));
	}

	private void needOf(Fixture fixture) {
		InputSize size = InputSize.of(fixture.variables());
		need(fixture, Limit.VARIABLES, LIMITS.variables(), fixture.variables().size());
		need(fixture, Limit.LIST, LIMITS.list(), size.list());
		need(fixture, Limit.TEXT, LIMITS.text(), size.text());
		need(fixture, Limit.BODY, LIMITS.body().toBytes(),
				JsonMapper.shared().writeValueAsString(fixture.variables()).getBytes(StandardCharsets.UTF_8).length);
		need(fixture, Limit.COST, LIMITS.cost(), fixture.response().at("/extensions/cost/requested").asInt(0));
		need(fixture, Limit.VALUES, LIMITS.values(), values(fixture.response().path("data")));
	}

	private static int values(JsonNode node) {
		return 1 + node.valueStream().mapToInt(ContractNeedsTests::values).sum();
	}

	@Test
	void noOperationComesNearALimit() {
		ContractOperation.all().forEach(this::needOf);
		Fixture.all().forEach(this::needOf);
		System.out.println("The contract's operations need at most " + this.largest);
		assertThat(this.near).isEmpty();
		assertThat(this.largest.keySet()).as("counted").containsExactlyInAnyOrder(Limit.values());
		assertThat(this.largest.get(Limit.COST)).as("in the fixtures").isPositive();
	}

}
