package org.networkmaturity.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.RunningApi;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Documents with which a server does not start.
 */
@ExtendWith(OutputCaptureExtension.class)
class InvalidDocumentsTests {

	private static final String RIGHT = "query A { name }";

	private static Resource file(String name, String content) {
		return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

	private static String id(String text) {
		return "sha256:" + DigestUtils.sha256Hex(text);
	}

	private static String manifest(String id, String text) {
		return JsonMapper.shared().writeValueAsString(Map.of(id, text));
	}

	private static TrustedDocuments read(ContractProperties.Documents mode, String current, String released) {
		GraphQlSource source = GraphQlSource
			.builder(UnExecutableSchemaGenerator
				.makeUnExecutableSchema(new SchemaParser().parse("type Query { name: String }")))
			.build();
		return new TrustedDocuments(source, new ContractProperties(mode), JsonMapper.shared(),
				file("persisted-documents.json", current), file("released-documents.json", released));
	}

	private static void refused(String message, String content) {
		assertThatExceptionOfType(InvalidDocumentsException.class)
			.isThrownBy(() -> read(ContractProperties.Documents.TRUSTED_ONLY, manifest(id(RIGHT), RIGHT), content))
			.withMessageStartingWith("released-documents.json")
			.withMessageContaining(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "[]", "{\"a\": {}}", "{\"a\": [1]}" })
	void aFileOfAnotherFormIsRefused(String content) {
		refused("is not an object of JSON with ids and documents", content);
	}

	@Test
	void anIdThatIsNotThatOfItsDocumentIsRefused() {
		refused("is not the id of its document", manifest(id(RIGHT + " "), RIGHT));
		refused("is not the id of its document", manifest(DigestUtils.sha256Hex(RIGHT), RIGHT));
		refused("is not the id of its document", manifest("A", RIGHT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "query A { nme }", "query A {", "query A($id: ID) { name }", "query A { ...B }" })
	void aDocumentThatDoesNotFitTheSchemaIsRefused(String text) {
		refused("does not fit the schema", manifest(id(text), text));
	}

	@Test
	void aDocumentHasOneOperation() {
		String two = "query A { name } query B { name }";
		refused("has 2 operations", manifest(id(two), two));
	}

	@Test
	void whereAnyTextIsAnsweredWhatIsWrongIsLeftOutWithAWarning(CapturedOutput output) {
		String wrong = "query A { nme }";
		TrustedDocuments documents = read(ContractProperties.Documents.ANY, manifest(id(wrong), wrong),
				manifest(id(RIGHT), RIGHT));
		assertThat(documents.find(id(wrong))).isNull();
		assertThat(documents.find(id(RIGHT))).isNotNull();
		assertThat(output).contains("persisted-documents.json: The document " + id(wrong) + " does not fit the schema");
	}

	@Test
	void theServerSaysInASentenceWhyItDoesNotStart(CapturedOutput output) {
		DefaultResourceLoader wrong = new DefaultResourceLoader() {

			@Override
			public Resource getResource(String location) {
				return location.endsWith("/persisted-documents.json")
						? file("persisted-documents.json", manifest("A", RIGHT)) : super.getResource(location);
			}

		};
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> RunningApi.start(wrong, "--contract.documents=trusted-only"));
		assertThat(output).contains("persisted-documents.json: A is not the id of its document", "npm run generate");
	}

}
