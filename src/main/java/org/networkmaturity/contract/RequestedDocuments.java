package org.networkmaturity.contract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.limits.RequestLimits;

import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;

/**
 * Gives each execution its document: that of the contract which the request named, or
 * else, where any is answered, its text. Whatever way a request came, a text that was not
 * named by its id is refused here where it must be.
 * <p>
 * Each text is parsed and validated once. A developer has a few dozen; the cache is
 * bounded by their length, so that nobody can fill the heap with new ones.
 */
class RequestedDocuments implements PreparsedDocumentProvider {

	private static final int CHARACTERS = 2_000_000;

	private final Cache<String, PreparsedDocumentEntry> texts = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry entry) -> text.length())
		.build();

	private final RequestLimits limits;

	private final boolean anyText;

	RequestedDocuments(ContractProperties contract, RequestLimits limits) {
		this.limits = limits;
		this.anyText = contract.anyText();
	}

	/**
	 * Notes what a request named.
	 * @param context the execution's
	 * @param method the request's method
	 * @param document what it named; null where it sent a text
	 */
	static void note(GraphQLContext context, HttpMethod method, @Nullable TrustedDocument document) {
		context.put(HttpMethod.class, method);
		if (document != null) {
			context.put(TrustedDocument.class, document);
		}
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry entry = entry(input, parseAndValidate);
		GraphQLError refused = entry.hasErrors() ? null : refused(input, entry);
		return CompletableFuture.completedFuture((refused != null) ? refusal(refused) : entry);
	}

	private @Nullable GraphQLError refused(ExecutionInput input, PreparsedDocumentEntry entry) {
		HttpMethod method = input.getGraphQLContext().get(HttpMethod.class);
		return (method != null && !HttpMethod.POST.equals(method) && isMutation(entry, input.getOperationName()))
				? RefusedDocument.MUTATION_BY_GET : this.limits.refusal(input.getRawVariables().toMap());
	}

	private PreparsedDocumentEntry entry(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		TrustedDocument trusted = TrustedDocument.of(input);
		if (trusted != null) {
			return trusted.parsed();
		}
		return this.anyText ? this.texts.get(input.getQuery(), (text) -> parsed(input, parseAndValidate))
				: refusal(RefusedDocument.TEXT);
	}

	private PreparsedDocumentEntry parsed(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		this.limits.boundParsing(input.getGraphQLContext());
		GraphQLError refused = this.limits.refusal(ParseAndValidate.parse(input));
		return (refused != null) ? refusal(refused) : parseAndValidate.apply(input);
	}

	private static PreparsedDocumentEntry refusal(GraphQLError reason) {
		return new PreparsedDocumentEntry(List.of(reason));
	}

	private static boolean isMutation(PreparsedDocumentEntry entry, @Nullable String operation) {
		return entry.getDocument()
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((each) -> !StringUtils.hasLength(operation) || operation.equals(each.getName()))
			.anyMatch((each) -> each.getOperation() != OperationDefinition.Operation.QUERY);
	}

}
