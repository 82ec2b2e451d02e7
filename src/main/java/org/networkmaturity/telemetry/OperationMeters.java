package org.networkmaturity.telemetry;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/**
 * The metrics of operations, by name: how many, what became of them, how long they took,
 * what they cost and how many commands they sent to MongoDB.
 */
@Component
class OperationMeters {

	private static final String OPERATION = "operation";

	private final Meter.MeterProvider<Timer> time;

	private final Meter.MeterProvider<DistributionSummary> cost;

	private final Meter.MeterProvider<DistributionSummary> values;

	private final Meter.MeterProvider<DistributionSummary> commands;

	OperationMeters(MeterRegistry registry) {
		this.time = Timer.builder("graphql.request")
			.description("Operations that were answered, by name and outcome")
			.withRegistry(registry);
		this.cost = summary(registry, "cost", "What operations were reckoned to cost before they were executed");
		this.values = summary(registry, "values", "How many values the answers hold");
		this.commands = summary(registry, "commands", "How many commands operations send to MongoDB");
	}

	private static Meter.MeterProvider<DistributionSummary> summary(MeterRegistry registry, String name,
			String description) {
		return DistributionSummary.builder("graphql.request." + name).description(description).withRegistry(registry);
	}

	void count(AnsweredOperation operation) {
		Tags name = Tags.of(OPERATION, operation.name());
		this.time.withTags(name.and("outcome", operation.outcome().word())).record(operation.time());
		this.values.withTags(name).record(operation.values());
		this.commands.withTags(name).record(operation.commands());
		this.cost.withTags(name).record(operation.cost());
	}

}
