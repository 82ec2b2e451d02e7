package org.networkmaturity.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * How large a practice was on a day. That is asked of every practice of every list, where
 * a method of a controller for each would cost more than reading them.
 */
@Component
class PracticeListSizes implements RuntimeWiringConfigurer {

	private final Clock clock;

	PracticeListSizes(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Practice", (type) -> type.dataFetcher("listSize", this::listSize));
	}

	private @Nullable Integer listSize(DataFetchingEnvironment environment) {
		Practice practice = Objects.requireNonNull(environment.getSource());
		LocalDate asOf = environment.getArgument("asOf");
		return practice.listSizeOn(new Perspective(asOf, null).day(this.clock));
	}

}
