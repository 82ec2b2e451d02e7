package org.networkmaturity.audit;

import java.time.Clock;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.networkmaturity.access.Caller;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Writes an event for a request with mutations that was refused before any of them began,
 * such as one with a variable of the wrong type. Of what was sent, nothing is kept but
 * the names of mutations that exist.
 */
@Component
class RefusedRequests implements WebGraphQlInterceptor {

	private final AuditedMutations mutations;

	private final AuditLog log;

	private final Clock clock;

	RefusedRequests(AuditedMutations mutations, AuditLog log, Clock clock) {
		this.mutations = mutations;
		this.log = log;
		this.clock = clock;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Caller caller = Caller.current();
		return chain.next(request).doOnNext((response) -> {
			ExecutionInput input = response.getExecutionInput();
			if (!response.isValid() && !input.getGraphQLContext().hasKey(AuditedMutations.BEGUN)) {
				String names = named(request);
				if (!names.isEmpty()) {
					this.log.add(Deed.of(caller, names, input.getExecutionIdNonNull().toString(), this.clock)
						.event(AuditOutcome.REFUSED, "Refused: " + ErrorType.BAD_REQUEST.name()));
				}
			}
		});
	}

	/** The mutations that a document asks for, where it can be read at all. */
	private String named(WebGraphQlRequest request) {
		try {
			return Parser.parse(request.getDocument())
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((operation) -> operation.getOperation() == OperationDefinition.Operation.MUTATION)
				.filter((operation) -> request.getOperationName() == null
						|| request.getOperationName().equals(operation.getName()))
				.flatMap((operation) -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
				.map(Field::getName)
				.filter(this.mutations::isMutation)
				.distinct()
				.collect(Collectors.joining(", "));
		}
		catch (InvalidSyntaxException ex) {
			return "";
		}
	}

}
