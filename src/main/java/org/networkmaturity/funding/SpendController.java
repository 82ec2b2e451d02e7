package org.networkmaturity.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.networkmaturity.graphql.Connection;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.PageArguments;
import org.networkmaturity.graphql.Sequence;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves the entries of lines.
 */
@Controller
class SpendController {

	SpendController(FundingAwards awards, BatchLoaderRegistry registry) {
		registry.<FundingLine, List<Spend>>forName("lineSpends")
			.registerMappedBatchLoader((lines, environment) -> Mono.fromSupplier(() -> spends(lines, awards)));
	}

	private static Map<FundingLine, List<Spend>> spends(Set<FundingLine> lines, FundingAwards awards) {
		Map<String, List<Spend>> earlier = awards.earlier(lines);
		return lines.stream()
			.collect(Collectors.toMap(Function.identity(),
					(line) -> Stream.concat(earlier.getOrDefault(line.id(), List.of()).stream(), line.recent().stream())
						.toList()));
	}

	@SchemaMapping
	CompletableFuture<List<Spend>> spend(FundingLine line, DataLoader<FundingLine, List<Spend>> lineSpends) {
		return lineSpends.load(line);
	}

	@SchemaMapping
	CompletableFuture<Connection<Spend>> spendConnection(FundingLine line, PageArguments page,
			DataLoader<FundingLine, List<Spend>> lineSpends) {
		return lineSpends.load(line)
			.thenApply((spends) -> Connection.of(page, Sequence.of("spends of " + line.id(), spends,
					(spend) -> new Keyset("%015d".formatted(spend.recordedAt().toEpochMilli()), spend.id()))));
	}

}
