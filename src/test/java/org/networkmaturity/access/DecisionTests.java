package org.networkmaturity.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There is a decision for everything that needs one, and it is what happens.
 */
class DecisionTests extends ApiTest {

	/** Written by whoever is refused too. */
	private static final String AUDIT = "audit";

	@Autowired
	private GraphQlSource source;

	@Autowired
	private List<RequestMappingHandlerMapping> handlers;

	private static Set<String> operations(Collection<Decision> decisions) {
		List<String> all = decisions.stream().flatMap((each) -> each.operations().stream()).toList();
		assertThat(all).doesNotHaveDuplicates();
		return new TreeSet<>(all);
	}

	private Set<String> fields(GraphQLObjectType type) {
		return type.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyMutationHasADecision() {
		assertThat(operations(Decisions.MUTATIONS)).isEqualTo(fields(this.source.schema().getMutationType()));
	}

	@Test
	void everyQueryHasADecision() {
		Set<String> queries = operations(Decisions.READINGS);
		queries.removeIf((operation) -> operation.contains(".") || operation.contains("/"));
		assertThat(queries).isEqualTo(fields(this.source.schema().getQueryType()));
	}

	@Test
	void everyFieldHasADecision() {
		Set<String> fields = new TreeSet<>();
		objects().forEach((type) -> fields(type).forEach((field) -> fields.add(type.getName() + "." + field)));
		List<String> decided = Stream
			.concat(operations(Decisions.READINGS).stream()
				.filter((operation) -> operation.contains(".") && !operation.contains("/")),
					FieldDecisions.ALL.stream().flatMap(Set::stream))
			.toList();
		assertThat(decided).doesNotHaveDuplicates();
		Set<String> gone = new TreeSet<>(decided);
		gone.removeAll(fields);
		assertThat(gone).as("decisions about no field").isEmpty();
		decided.forEach(fields::remove);
		assertThat(fields).as("fields without a decision").isEmpty();
	}

	private List<GraphQLObjectType> objects() {
		return this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> !Set.of("Query", "Mutation").contains(type.getName()) && !type.getName().startsWith("__"))
			.toList();
	}

	@Test
	void everyDownloadHasADecision() {
		Set<String> paths = this.handlers.stream()
			.flatMap((each) -> each.getHandlerMethods().keySet().stream())
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.startsWith("/downloads"))
			.collect(Collectors.toSet());
		assertThat(paths).isNotEmpty();
		assertThat(operations(Decisions.READINGS)).containsAll(paths);
	}

	@Test
	void theReadmeSaysWhatIsDecided() throws IOException {
		String table = Decisions.table();
		assertThat(Files.readString(Path.of("README.md"))).as("The README should say%n%n%s", table).contains(table);
	}

	static Stream<String> mutations() {
		return operations(Decisions.MUTATIONS).stream();
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void itNeedsTheRoleAndTheReach(String mutation) {
		Decision decision = Decisions.MUTATIONS.stream()
			.filter((each) -> each.operations().contains(mutation))
			.findFirst()
			.orElseThrow();
		String operation = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
		Fixture normal = Fixture.normal(operation);
		normal.prepare(this::as);
		Map<String, List<Document>> before = stored();
		Set<String> foreign = claims();
		assertThat(foreign).as("claims of the sample").containsAll(decision.claims());
		foreign.removeAll(decision.claims());
		Map<String, ?> variables = normal.variables();
		for (String claim : foreign) {
			isRefused(as("somebody", EnumSet.allOf(Role.class), claim).operation(operation, variables), mutation,
					claim);
		}
		isRefused(as("somebody", EnumSet.allOf(Role.class)).operation(operation, variables), mutation, "no claim");
		for (Role missing : decision.roles()) {
			EnumSet<Role> others = EnumSet.complementOf(EnumSet.of(missing));
			assertThat(as("somebody", others, decision.claims().toArray(new String[0])).operation(operation, variables)
				.errors()).as("without " + missing).containsExactly("FORBIDDEN");
		}
		assertThat(stored()).as("nothing is stored by who is refused").isEqualTo(before);
		EnumSet<Role> enough = EnumSet.of(Role.READER);
		enough.addAll(decision.roles());
		boolean first = true;
		for (String claim : decision.claims()) {
			Answer answer = as("somebody", enough, claim).operation(operation, variables);
			assertThat(answer.errors()).as(claim).isEmpty();
			if (first) {
				assertThat(answer.problems(mutation)).isEmpty();
				first = false;
			}
			assertThat(answer.problems(mutation)).as(claim).doesNotContain("NOT_FOUND input.id");
		}
	}

	private static void isRefused(Answer answer, String mutation, String claim) {
		if (answer.errors().isEmpty()) {
			assertThat(answer.problems(mutation)).as(claim + ", as if there were no such draft")
				.containsExactly("NOT_FOUND input.id");
			assertThat(mutation).endsWith("Assessment");
		}
		else {
			assertThat(answer.errors()).as(claim).containsExactly("FORBIDDEN");
		}
	}

	/**
	 * What a token may claim to act for: every organisation of the sample that may reach
	 * something, neighbourhoods and practices, which reach nothing, and nonsense.
	 */
	private Set<String> claims() {
		Set<String> claims = new TreeSet<>(Set.of("10q", "10", "", "nobody", "com_", "PML"));
		for (String collection : List.of("commissioners", "localities", "federations")) {
			this.database.getMongoDatabase()
				.getCollection(collection)
				.find()
				.forEach((each) -> claims.add(each.getString("_id")));
		}
		claims.addAll(List.of("10Q", "11X", "03W"));
		claims.addAll(List.of("nbh_eynsham-and-witney", "U10847", "nbh_rural-west", "nbh_nora", "U95654", "nbh_didcot",
				"U47655", "nbh_banbury-cross", "U23620", "K84028", "K84017"));
		return claims;
	}

	private Map<String, List<Document>> stored() {
		Map<String, List<Document>> stored = new HashMap<>();
		for (String collection : this.database.getMongoDatabase().listCollectionNames()) {
			if (!collection.startsWith(AUDIT)) {
				stored.put(collection,
						this.database.getMongoDatabase().getCollection(collection).find().into(new ArrayList<>()));
			}
		}
		return stored;
	}

	@ParameterizedTest
	@MethodSource("queries")
	void whoMayOnlyReadReadsAllButFeedbackAndTheAudit(String operation) {
		Answer answer = as("reader", EnumSet.of(Role.READER)).operation(operation,
				Fixture.normal(operation).variables());
		if (operation.startsWith("Nhse") || operation.startsWith("Audit")) {
			assertThat(answer.errors()).containsExactly("FORBIDDEN");
		}
		else {
			assertThat(answer.errors()).isEmpty();
		}
	}

	static Stream<String> queries() throws IOException {
		List<String> queries = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("frontend-contract/operations"))) {
			for (Path file : files.sorted().toList()) {
				if (Files.readString(file).contains("\nquery ")) {
					queries.add(file.getFileName().toString().replace(".graphql", ""));
				}
			}
		}
		return queries.stream();
	}

	@Test
	void feedbackIsReadByItsReadersEverywhereAndByOthersWithinReach() {
		Set<String> within = new HashSet<>(Set.of("10Q", "com_10Q"));
		Set<String> foreign = claims();
		foreign.removeAll(within);
		EnumSet<Role> others = EnumSet.complementOf(EnumSet.of(Role.RETURN_READER));
		foreign.forEach((claim) -> checkFeedback(as("somebody", others, claim), false));
		within.forEach((claim) -> checkFeedback(as("somebody", EnumSet.of(Role.READER), claim), true));
		checkFeedback(as("nhse", EnumSet.of(Role.READER, Role.RETURN_READER)), true);
	}

	@Test
	void theAuditIsReadByAuditorsEverywhere() {
		Fixture.normal("ArrangeMeeting").send(this::as).data("");
		String events = "{ auditEvents { nodes { id summary subject { id } } } }";
		assertThat(as("manager", EnumSet.complementOf(EnumSet.of(Role.AUDITOR)), "10Q").send(events).errors())
			.containsExactly("FORBIDDEN");
		Answer answer = as("auditor", EnumSet.of(Role.READER, Role.AUDITOR)).send(events);
		assertThat(answer.data("/auditEvents/nodes")).isNotEmpty();
		String node = "{ node(id: \"%s\") { __typename } }"
			.formatted(answer.data("/auditEvents/nodes/0/id").asString());
		assertThat(as("auditor").send(node).data("/node").isNull()).isFalse();
		Answer hidden = as("manager", EnumSet.complementOf(EnumSet.of(Role.AUDITOR)), "10Q").send(node);
		assertThat(hidden.body().path("data").path("node").isObject()).isFalse();
	}

	private void checkFeedback(Api api, boolean readable) {
		for (String query : List.of("nhseReturns(commissioner: \"10Q\") { number }",
				"nhseReturn(commissioner: \"10Q\", number: 1) { number }",
				"nhseFeedback(input: { commissioner: \"10Q\", from: \"2018-12-01\", to: \"2019-03-31\" }) { gaps }")) {
			assertThat(api.send("{ " + query + " }").errors()).isEqualTo(readable ? List.of() : List.of("FORBIDDEN"));
		}
		String file = url() + "/downloads/nhse-feedback/10Q.xlsx?from=2018-12-01&to=2019-03-31";
		assertThat(api.download(file).statusCode()).isEqualTo(readable ? 200 : 403);
	}

}
