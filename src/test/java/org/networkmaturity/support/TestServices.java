package org.networkmaturity.support;

import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.networkmaturity.development.DevelopmentServices;
import org.networkmaturity.development.DevelopmentStore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * The services of a developer's machine with the tests' store, and a count of the
 * commands that reach it.
 */
class TestServices extends DevelopmentServices {

	@Bean
	@Override
	public DevelopmentStore developmentStore(Environment environment) {
		return DevelopmentStore.forTests(environment);
	}

	/**
	 * What Spring finds when it compares the schema with the code.
	 */
	@Bean
	AtomicReference<SchemaReport> schemaReport() {
		return new AtomicReference<>();
	}

	@Bean
	GraphQlSourceBuilderCustomizer inspected(AtomicReference<SchemaReport> report) {
		return (source) -> source.inspectSchemaMappings(report::set);
	}

	@Bean
	Tokens tokens(JWKSource<SecurityContext> keys,
			@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
			@Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
		return new Tokens(new NimbusJwtEncoder(keys), issuer, audience);
	}

	@Bean
	CommandCount commandCount() {
		return new CommandCount();
	}

	@Bean
	CommandLog commandLog() {
		return new CommandLog();
	}

	@Bean
	MongoClientSettingsBuilderCustomizer counted(CommandCount count, CommandLog log) {
		return (settings) -> settings.addCommandListener(count).addCommandListener(log);
	}

}
