package org.networkmaturity.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There is a fixture of everything that a front end has to be ready for.
 */
class FixtureCoverageTests {

	private static final List<Fixture> FIXTURES = Fixture.all();

	private static Stream<ProblemCode> problems(Fixture fixture) {
		return fixture.response()
			.path("data")
			.path(new ContractOperation(fixture.operation()).field())
			.path("problems")
			.valueStream()
			.map((problem) -> ProblemCode.valueOf(problem.path("code").asString()));
	}

	private static List<String> errors(Fixture fixture) {
		return fixture.response()
			.path("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/classification").asString())
			.toList();
	}

	@Test
	void everyOperationHasItsNormalCase() {
		assertThat(FIXTURES.stream().filter((fixture) -> fixture.name().equals(Fixture.NORMAL)))
			.extracting(Fixture::operation)
			.containsExactlyElementsOf(ContractOperation.all().stream().map(ContractOperation::name).toList());
	}

	@Test
	void everyMutationIsForbiddenToSomebody() {
		Set<String> forbidden = FIXTURES.stream()
			.filter((fixture) -> errors(fixture).contains("FORBIDDEN"))
			.map(Fixture::operation)
			.collect(Collectors.toSet());
		assertThat(forbidden).containsAll(ContractOperation.all()
			.stream()
			.filter(ContractOperation::isMutation)
			.map(ContractOperation::name)
			.toList());
	}

	@Test
	void everyProblemOfAMutationHasACase() {
		Map<String, Set<ProblemCode>> shown = new TreeMap<>();
		for (ContractOperation operation : ContractOperation.all()) {
			if (operation.isMutation()) {
				shown.put(operation.field(),
						FIXTURES.stream()
							.filter((fixture) -> fixture.operation().equals(operation.name()))
							.flatMap(FixtureCoverageTests::problems)
							.collect(Collectors.toCollection(TreeSet::new)));
			}
		}
		assertThat(shown).isEqualTo(ProblemsOfMutations.all());
		assertThat(shown.values().stream().flatMap(Set::stream)).contains(ProblemCode.values());
	}

	@Test
	void aCaseIsCalledWhatItShows() {
		for (Fixture fixture : FIXTURES) {
			List<String> shown = Stream
				.concat(problems(fixture).map(ProblemCode::name),
						errors(fixture).stream().filter(Set.of("UNAUTHORIZED", "FORBIDDEN")::contains))
				.map((code) -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
				.toList();
			assertThat(shown.isEmpty() || shown.stream().anyMatch(fixture.name()::startsWith))
				.as("%s shows %s", fixture, shown)
				.isTrue();
		}
	}

	@Test
	void everyFixtureSaysWhatItIs() {
		assertThat(FIXTURES).allSatisfy((fixture) -> {
			JsonNode description = fixture.content().path("description");
			assertThat(description.asString()).endsWith(".").doesNotContain("\n");
		});
	}

}
