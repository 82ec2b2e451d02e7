package org.networkmaturity.telemetry;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Scrape;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class OperationMetersTests extends ApiTest {

	private static final String ANSWERED = "graphql_request_seconds_count{operation=\"%s\",outcome=\"%s\"}";

	@Value("${local.management.port}")
	private int management;

	@Autowired
	private CommandCount commands;

	@ParameterizedTest
	@ValueSource(strings = { "MaturityHeatmap", "RecordBaselines", "NhseFeedback" })
	void anOperationIsCountedByItsNameWithItsCommandsAndValues(String operation) {
		Fixture fixture = Fixture.normal(operation);
		fixture.prepare(this::as);
		Scrape before = Scrape.of(this.management);
		this.commands.take();
		fixture.send((client) -> as(client).byId());
		int sent = this.commands.take().size();
		Scrape after = Scrape.of(this.management);
		assertThat(added(before, after, ANSWERED.formatted(operation, "answered"))).isEqualTo(1);
		assertThat(added(before, after, sum("commands", operation))).isEqualTo(sent).isPositive();
		assertThat(added(before, after, sum("values", operation))).isGreaterThan(10);
		assertThat(after.value("graphql_request_seconds_bucket{operation=\"%s\",outcome=\"answered\",le=\"+Inf\"}"
			.formatted(operation))).isPositive();
	}

	@Test
	void whatIsRefusedAndWhatFailsIsToldApart() {
		Scrape before = Scrape.of(this.management);
		Answer refused = as("front-end").byId().operation("AuditTrail", Map.of());
		assertThat(refused.errors()).containsExactly("FORBIDDEN");
		this.database.getMongoDatabase()
			.getCollection("practices")
			.updateOne(new Document("odsCode", "K84001"), new Document("$set", new Document("status", "NONSENSE")));
		as("front-end").send("{ practice(odsCode: \"K84001\") { name } }");
		Scrape after = Scrape.of(this.management);
		assertThat(added(before, after, ANSWERED.formatted("AuditTrail", "refused"))).isEqualTo(1);
		assertThat(added(before, after, ANSWERED.formatted("other", "failed"))).isEqualTo(1);
	}

	@Test
	void nobodyAddsANameToTheMetrics() {
		int before = Scrape.of(this.management).samples().size();
		for (String name : List.of("MadeUp", "MaturityHeatmapOfMine", "Viewer2")) {
			as("front-end").send("query " + name + " { viewer { roles } }").data("/viewer");
			as("front-end").post("{\"query\": \"query %s { a: viewer { roles } }\", \"operationName\": \"%s\"}"
				.formatted(name, name));
		}
		Scrape after = Scrape.of(this.management);
		assertThat(after.samples().keySet()).noneMatch((sample) -> sample.contains("MadeUp"));
		assertThat(after.value(ANSWERED.formatted("other", "answered"))).isGreaterThanOrEqualTo(6);
		assertThat(after.samples().size() - before).as("samples that came with any text").isLessThan(40);
	}

	@Test
	void nothingIsMeasuredForEachField(@Autowired MeterRegistry meters) {
		as("front-end").byId().operation("FederationMaturity", Map.of("id", "fed_10q-pml")).data("/federation/id");
		assertThat(meters.getMeters().stream().map((meter) -> meter.getId().getName()))
			.contains("graphql.request", "mongodb.driver.commands")
			.noneMatch((name) -> name.startsWith("graphql.") && !name.startsWith("graphql.request"));
	}

	@Test
	void thereIsNothingOfTracesUntilSomebodyAsksForThem(@Autowired ApplicationContext context) {
		assertThat(context.getBeanNamesForType(Tracer.class)).isEmpty();
		assertThat(context.getBeanNamesForType(OpenTelemetry.class)).isEmpty();
	}

	private static double added(Scrape before, Scrape after, String sample) {
		return after.value(sample) - before.value(sample);
	}

	private static String sum(String what, String operation) {
		return "graphql_request_%s_sum{operation=\"%s\"}".formatted(what, operation);
	}

}
