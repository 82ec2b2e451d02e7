package org.networkmaturity.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ParseAndValidate;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.ContractOperation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract's documents, beside its schema and one another.
 */
class ContractDocumentsTests {

	private static final Path CONTRACT = Path.of("frontend-contract");

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(new SchemaParser().parse(CONTRACT.resolve("schema.graphql").toFile()));

	static List<ContractOperation> operations() {
		return ContractOperation.all();
	}

	private static final String ADVICE = "after a change of operations, fragments or the schema: npm run generate in frontend-contract";

	private static Map<String, String> texts(String manifest) {
		return JsonMapper.shared().readValue(CONTRACT.resolve(manifest), new TypeReference<Map<String, String>>() {
		});
	}

	private static String inOrder(Document document) {
		return AstPrinter.printAst(new AstSorter().sort(document));
	}

	private static String operation(Document document) {
		return String.valueOf(document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow().getName());
	}

	@ParameterizedTest
	@MethodSource("operations")
	void eachOperationFitsTheSchemaAndIsNamedAsItsFile(ContractOperation operation) {
		Document document = Parser.parse(operation.document());
		assertThat(ParseAndValidate.validate(SCHEMA, document)).isEmpty();
		assertThat(document.getDefinitionsOfType(OperationDefinition.class)).singleElement()
			.extracting(OperationDefinition::getName)
			.isEqualTo(operation.name());
	}

	@Test
	void eachFileOfFragmentsHasTheOneThatItIsNamedAfterAndSomethingUsesIt() throws IOException {
		TreeSet<String> used = operations().stream()
			.map((operation) -> Parser.parse(operation.document()))
			.flatMap((document) -> document.getDefinitionsOfType(FragmentDefinition.class).stream())
			.map(FragmentDefinition::getName)
			.collect(Collectors.toCollection(TreeSet::new));
		TreeSet<String> written = new TreeSet<>();
		try (Stream<Path> files = Files.list(CONTRACT.resolve("fragments"))) {
			for (Path file : files.toList()) {
				List<?> definitions = Parser.parse(Files.readString(file)).getDefinitions();
				assertThat(definitions).as(file.toString())
					.singleElement()
					.isInstanceOf(FragmentDefinition.class)
					.satisfies((fragment) -> assertThat(((FragmentDefinition) fragment).getName() + ".graphql")
						.isEqualTo(file.getFileName().toString()));
				written.add(((FragmentDefinition) definitions.getFirst()).getName());
			}
		}
		assertThat(written).isEqualTo(used);
	}

	@Test
	void thePersistedDocumentsAreTheOperationsWithTheirFragments() {
		Map<String, String> written = new TreeMap<>();
		operations().forEach((operation) -> written.put(operation.name(), inOrder(Parser.parse(operation.document()))));
		Map<String, String> persisted = new TreeMap<>();
		texts("persisted-documents.json").values()
			.stream()
			.map(Parser::parse)
			.forEach((document) -> persisted.put(operation(document), inOrder(document)));
		assertThat(persisted.keySet()).as(ADVICE).isEqualTo(written.keySet());
		written.forEach(
				(name, document) -> assertThat(persisted.get(name)).as("%s, %s", name, ADVICE).isEqualTo(document));
		assertThat(texts("persisted-documents.json")).hasSameSizeAs(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "persisted-documents.json", "released-documents.json" })
	void whatTheServerIsStartedWithFitsTheSchema(String manifest) {
		assertThat(texts(manifest)).isNotEmpty().allSatisfy((id, text) -> {
			assertThat("sha256:" + DigestUtils.sha256Hex(text)).as("the id of %s, %s", text, ADVICE).isEqualTo(id);
			assertThat(ParseAndValidate.validate(SCHEMA, Parser.parse(text))).as(id).isEmpty();
		});
	}

}
