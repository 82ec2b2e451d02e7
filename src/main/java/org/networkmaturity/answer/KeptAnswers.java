package org.networkmaturity.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import graphql.ExecutionInput;
import org.networkmaturity.access.Caller;
import org.networkmaturity.contract.AnswerWriter;
import org.networkmaturity.contract.TrustedDocument;
import org.networkmaturity.contract.WrittenAnswer;
import org.networkmaturity.graphql.Audience;
import org.networkmaturity.store.Changes;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers a query of the contract from memory where the same was answered before and
 * nothing has changed since, on whichever instance: one small read tells. While something
 * is being changed, everything is executed and nothing kept.
 * <p>
 * An answer that is executed while a change begins is kept under the version from before
 * it, which nobody asks about any more.
 */
@Component
@Order(0)
class KeptAnswers implements WebGraphQlInterceptor {

	private final AnswerMemory memory;

	private final Changes changes;

	private final AnswerWriter writer;

	private final Clock clock;

	KeptAnswers(AnswerMemory memory, Changes changes, AnswerWriter writer, Clock clock) {
		this.memory = memory;
		this.changes = changes;
		this.writer = writer;
		this.clock = clock;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		ExecutionInput input = request.toExecutionInput();
		TrustedDocument document = TrustedDocument.of(input);
		if (!this.memory.isOn() || document == null || !document.isQuery()) {
			return chain.next(request);
		}
		return Mono.defer(() -> {
			String version = this.changes.version();
			if (version == null) {
				return chain.next(request);
			}
			Caller caller = Caller.current();
			Question question = new Question(version, LocalDate.now(this.clock), request.getUri().toUri(),
					document.id(), request.getOperationName(), request.getVariables(), caller.sight(false));
			WrittenAnswer kept = this.memory.recall(question, caller);
			return Mono.just((kept != null) ? response(input, kept) : execute(request, chain, question, caller));
		});
	}

	private WebGraphQlResponse execute(WebGraphQlRequest request, Chain chain, Question question, Caller caller) {
		Audience.Addressed<WebGraphQlResponse> executed = Audience
			.of(() -> Objects.requireNonNull(chain.next(request).block()));
		WebGraphQlResponse response = executed.answer();
		if (executed.audience() == Audience.NOBODY || !response.getExecutionResult().getErrors().isEmpty()) {
			return response;
		}
		WrittenAnswer answer = this.writer.written(response.getExecutionResult());
		this.memory.keep(question, caller, executed.audience(), answer);
		return response(response.getExecutionInput(), answer);
	}

	private static WebGraphQlResponse response(ExecutionInput input, WrittenAnswer answer) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, answer));
	}

}
