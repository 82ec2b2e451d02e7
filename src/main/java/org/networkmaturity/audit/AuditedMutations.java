package org.networkmaturity.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.load.Deadline;
import org.networkmaturity.mutation.Payload;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.store.Changes;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Makes of each mutation a {@link Deed}. That of one which is carried out writes its own
 * event with the change; what becomes of any other is written here, before it is
 * answered. All that it writes is one change of the store's version.
 */
@Component
class AuditedMutations extends GraphQLTypeVisitorStub {

	/** The key of what the context of an execution knows once a mutation has begun. */
	static final String BEGUN = "audit.begun";

	private static final int MOST_PROBLEMS = 20;

	/** How long it may take to say of a mutation whose time was up that it failed. */
	private static final Duration GRACE = Duration.ofSeconds(1);

	private final Set<String> names = ConcurrentHashMap.newKeySet();

	private final AuditLog log;

	private final Changes changes;

	private final Clock clock;

	AuditedMutations(AuditLog log, Changes changes, Clock clock) {
		this.log = log;
		this.changes = changes;
		this.clock = clock;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (context.getParentNode() instanceof GraphQLObjectType type && type.getName().equals("Mutation")) {
			GraphQLCodeRegistry.Builder fetchers = Objects
				.requireNonNull(context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
			this.names.add(field.getName());
			FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
			DataFetcher<?> mutation = fetchers.getDataFetcher(coordinates, field);
			fetchers.dataFetcher(coordinates, (DataFetcher<?>) (environment) -> carryOut(mutation, environment));
		}
		return TraversalControl.CONTINUE;
	}

	/**
	 * Whether there is such a mutation.
	 * @param name a field's name
	 * @return whether it is one of a mutation
	 */
	boolean isMutation(String name) {
		return this.names.contains(name);
	}

	private @Nullable Object carryOut(DataFetcher<?> mutation, DataFetchingEnvironment environment) throws Exception {
		environment.getGraphQlContext().put(BEGUN, true);
		Deed deed = Deed.of(Caller.current(), environment.getFieldDefinition().getName(),
				environment.getExecutionId().toString(), this.clock);
		try {
			Object answer = this.changes.together(() -> deed.run(() -> immediate(mutation.get(environment))));
			if (!deed.isDone()) {
				this.log.add(answered(deed, answer));
			}
			return answer;
		}
		catch (Exception ex) {
			if (!deed.isDone()) {
				tell(deed, ex);
			}
			throw ex;
		}
	}

	private void tell(Deed deed, Exception cause) {
		switch (cause) {
			case ApiException known -> this.log.add(refused(deed, known.classification().toString()));
			case BindException wrongForm -> this.log.add(refused(deed, ErrorType.BAD_REQUEST.name()));
			default -> tellOfFailure(deed, cause);
		}
	}

	/** What failed must not be hidden by the store's failing once more. */
	private void tellOfFailure(Deed deed, Exception cause) {
		try {
			Deadline.grace(GRACE,
					() -> this.log.add(deed.event(AuditOutcome.FAILED, "Failed; the log has the reason")));
		}
		catch (DataAccessException ex) {
			cause.addSuppressed(ex);
		}
	}

	/** Spring wraps what a controller throws. */
	private static @Nullable Object immediate(@Nullable Object answer) throws Exception {
		try {
			return (answer instanceof Mono<?> mono) ? mono.block() : answer;
		}
		catch (RuntimeException ex) {
			throw (Exceptions.unwrap(ex) instanceof Exception cause) ? cause : ex;
		}
	}

	private static AuditEvent answered(Deed deed, @Nullable Object answer) {
		Payload payload = (Payload) Objects.requireNonNull(answer);
		deed.about(List.of(), payload.subjectIds().toArray(String[]::new));
		List<Problem> problems = payload.problems();
		return problems.isEmpty() ? deed.event(AuditOutcome.REPEATED, "Answered again, as it was carried out before")
				: refused(deed,
						problems.stream()
							.map((problem) -> problem.code() + " at " + String.join(".", problem.path()))
							.distinct()
							.limit(MOST_PROBLEMS)
							.collect(Collectors.joining(", ")));
	}

	private static AuditEvent refused(Deed deed, String why) {
		return deed.event(AuditOutcome.REFUSED, "Refused: " + why);
	}

}
