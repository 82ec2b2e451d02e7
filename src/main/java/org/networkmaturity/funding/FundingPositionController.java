package org.networkmaturity.funding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Perspective;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves where federations and neighbourhoods stand with their funds: with one query
 * for all of a kind, whatever the days and instants that are asked for.
 */
@Controller
class FundingPositionController {

	FundingPositionController(FundingAwards awards, BatchLoaderRegistry registry) {
		register(registry, "federationFunding", awards, awards::ofFederations, FundingPosition::ofFederation);
		register(registry, "neighbourhoodFunding", awards, awards::ofNeighbourhoods, FundingPosition::ofNeighbourhood);
	}

	private static void register(BatchLoaderRegistry registry, String name, FundingAwards awards,
			Function<Set<String>, List<FundingAward>> load,
			BiFunction<String, List<FundingAward>, FundingPosition> position) {
		registry.<Question, FundingPosition>forName(name)
			.registerMappedBatchLoader(
					(questions, environment) -> Mono.fromSupplier(() -> positions(questions, awards, load, position)));
	}

	private static Map<Question, FundingPosition> positions(Set<Question> questions, FundingAwards awards,
			Function<Set<String>, List<FundingAward>> load,
			BiFunction<String, List<FundingAward>, FundingPosition> position) {
		List<FundingAward> found = load.apply(questions.stream().map(Question::id).collect(Collectors.toSet()));
		Map<Perspective, List<FundingAward>> seen = awards
			.from(questions.stream().map(Question::perspective).collect(Collectors.toSet()), found);
		return questions.stream()
			.collect(Collectors.toMap(Function.identity(), (question) -> position.apply(question.id(),
					Objects.requireNonNull(seen.get(question.perspective())))));
	}

	@SchemaMapping
	CompletableFuture<FundingPosition> funding(Federation federation, Perspective perspective,
			DataLoader<Question, FundingPosition> federationFunding) {
		return federationFunding.load(new Question(federation.id(), perspective));
	}

	@SchemaMapping
	CompletableFuture<FundingPosition> funding(Neighbourhood neighbourhood, Perspective perspective,
			DataLoader<Question, FundingPosition> neighbourhoodFunding) {
		return neighbourhoodFunding.load(new Question(neighbourhood.id(), perspective));
	}

	/**
	 * Whose position is wanted.
	 *
	 * @param id a federation's or a neighbourhood's id
	 * @param perspective from when it is looked at
	 */
	record Question(String id, Perspective perspective) {
	}

}
