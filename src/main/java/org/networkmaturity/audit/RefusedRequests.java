package org.networkmaturity.audit;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Writes an event for each mutation of a request that was refused before any of them
 * began, such as one with a variable of the wrong type. Of what was sent, nothing is kept
 * but the names of mutations that exist.
 */
@Component
class RefusedRequests implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(RefusedRequests.class);

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
		return chain.next(request).map((response) -> {
			ExecutionInput input = response.getExecutionInput();
			if (response.isValid() || input.getGraphQLContext().hasKey(AuditedMutations.BEGUN)) {
				return response;
			}
			try {
				String correlationId = input.getExecutionIdNonNull().toString();
				mutations(request).forEach((name) -> this.log.add(Deed.of(caller, name, correlationId, this.clock)
					.event(AuditOutcome.REFUSED, "Refused: " + why(response).name())));
				return response;
			}
			catch (DataAccessException ex) {
				logger.warn("The refusal of request {} cannot be noted: {}", input.getExecutionIdNonNull(),
						ex.getMostSpecificCause().toString());
				return Outage.inPlaceOf(response);
			}
		});
	}

	private static ErrorType why(WebGraphQlResponse response) {
		boolean forbidden = response.getExecutionResult()
			.getErrors()
			.stream()
			.anyMatch((error) -> error.getErrorType() == ErrorType.FORBIDDEN);
		return forbidden ? ErrorType.FORBIDDEN : ErrorType.BAD_REQUEST;
	}

	/** The mutations that a document asks for, where it can be read at all. */
	private Set<String> mutations(WebGraphQlRequest request) {
		try {
			Document document = Parser.parse(request.getDocument());
			Set<String> names = new TreeSet<>();
			document.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((operation) -> operation.getOperation() == OperationDefinition.Operation.MUTATION)
				.filter((operation) -> !StringUtils.hasLength(request.getOperationName())
						|| request.getOperationName().equals(operation.getName()))
				.forEach((operation) -> collect(operation.getSelectionSet(), document, new HashSet<>(), names));
			names.removeIf((name) -> !this.mutations.isMutation(name));
			return names;
		}
		catch (InvalidSyntaxException ex) {
			return Set.of();
		}
	}

	/** The fields of the root, whichever fragments they stand in. */
	private static void collect(SelectionSet root, Document document, Set<String> spread, Set<String> names) {
		root.getSelectionsOfType(Field.class).forEach((field) -> names.add(field.getName()));
		root.getSelectionsOfType(InlineFragment.class)
			.forEach((inline) -> collect(inline.getSelectionSet(), document, spread, names));
		Set<String> further = root.getSelectionsOfType(FragmentSpread.class)
			.stream()
			.map(FragmentSpread::getName)
			.filter(spread::add)
			.collect(Collectors.toSet());
		document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.filter((fragment) -> further.contains(fragment.getName()))
			.forEach((fragment) -> collect(fragment.getSelectionSet(), document, spread, names));
	}

}
