package org.networkmaturity.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import graphql.schema.idl.SchemaPrinter;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedSchemaTests extends ApiTest {

	private static final Path PUBLISHED = Path.of("frontend-contract/schema.graphql");

	@Autowired
	private GraphQlSource source;

	@Test
	void thePublishedSchemaIsTheOneThatAnswers() throws IOException {
		String running = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinition(SchemaPrinter.ExcludeGraphQLSpecifiedDirectivesPredicate))
			.print(this.source.schema());
		if (Boolean.getBoolean("contract.rewrite")) {
			Files.writeString(PUBLISHED, running);
		}
		assertThat(PUBLISHED).as("After an intended change: mvn -Pcontract test").hasContent(running);
	}

}
