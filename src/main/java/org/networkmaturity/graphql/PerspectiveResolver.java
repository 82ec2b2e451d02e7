package org.networkmaturity.graphql;

import java.time.Clock;
import java.time.Instant;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method its field's asOf and knownAt as a {@link Perspective}.
 */
@Component
class PerspectiveResolver implements HandlerMethodArgumentResolver {

	private final Clock clock;

	PerspectiveResolver(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Perspective.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		Instant knownAt = environment.getArgument("knownAt");
		Perspective.requirePast(knownAt, this.clock.instant());
		return new Perspective(environment.getArgument("asOf"), knownAt);
	}

}
