package org.networkmaturity.telemetry;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Notes each operation once, as it is answered: in the metrics, in one line of the log,
 * and in its request's trace where there are traces. It stands around everything else, so
 * that nothing is missing from the time or the answer.
 * <p>
 * The line is there by default: it costs microseconds, and leads from the correlation id
 * that somebody reports to what happened. It tells nothing of who asked, for what, or
 * what the answer was; the audit trail tells who changed what.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationTelemetry implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(OperationTelemetry.class);

	private final CommandCounter commands;

	private final OperationMeters meters;

	private final ObservationRegistry observations;

	OperationTelemetry(CommandCounter commands, OperationMeters meters, ObservationRegistry observations) {
		this.commands = commands;
		this.meters = meters;
		this.observations = observations;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> {
			long start = System.nanoTime();
			AtomicInteger sent = this.commands.start();
			return chain.next(request)
				.doOnNext((response) -> note(
						AnsweredOperation.of(response, Duration.ofNanos(System.nanoTime() - start), sent.get())))
				.doFinally((signal) -> this.commands.stop());
		});
	}

	private void note(AnsweredOperation operation) {
		this.meters.count(operation);
		Observation request = this.observations.getCurrentObservation();
		if (request != null) {
			request.highCardinalityKeyValue("graphql.operation.name", operation.name())
				.highCardinalityKeyValue("graphql.outcome", operation.outcome().word());
		}
		log(operation);
	}

	private static void log(AnsweredOperation operation) {
		LoggingEventBuilder line = logger.atInfo()
			.addKeyValue("operation.name", operation.name())
			.addKeyValue("operation.outcome", operation.outcome().word())
			.addKeyValue("operation.ms", operation.time().toMillis())
			.addKeyValue("operation.cost", operation.cost())
			.addKeyValue("operation.values", operation.values())
			.addKeyValue("operation.commands", operation.commands());
		if (operation.document() != null) {
			line = line.addKeyValue("operation.document", operation.document().id());
		}
		line.log("Operation {} was {}", operation.name(), operation.outcome().word());
	}

}
