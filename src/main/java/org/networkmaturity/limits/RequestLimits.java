package org.networkmaturity.limits;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.ParseAndValidateResult;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Compares a request with the limits, before anything is done with it.
 */
@Component
public class RequestLimits {

	private final LimitProperties limits;

	private final ParserOptions parsing;

	RequestLimits(LimitProperties limits) {
		this.limits = limits;
		this.parsing = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.tokens()));
	}

	/**
	 * Has a document parsed no further than to its last token allowed.
	 * @param context of the execution that the document is for
	 */
	public void boundParsing(GraphQLContext context) {
		context.put(ParserOptions.class, this.parsing);
	}

	/**
	 * Checks a document once it is parsed, and before it is validated, which takes
	 * longer.
	 * @param parsed what came of parsing it
	 * @return why it is refused; null where it is within the limits
	 */
	public @Nullable LimitExceeded refusal(ParseAndValidateResult parsed) {
		if (parsed.isFailure()) {
			return cancelled(parsed.getSyntaxException());
		}
		return DocumentSize.ofOperations(parsed.getDocument())
			.stream()
			.map(this::refusal)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable LimitExceeded cancelled(InvalidSyntaxException cause) {
		return switch (cause) {
			case ParseCancelledTooDeepException deep -> LimitExceeded.of(Limit.DEPTH, this.limits.depth());
			case ParseCancelledTooManyCharsException much -> LimitExceeded.of(Limit.TOKENS, this.limits.tokens());
			case ParseCancelledException much -> LimitExceeded.of(Limit.TOKENS, this.limits.tokens());
			default -> null;
		};
	}

	private @Nullable LimitExceeded refusal(SelectionSize size) {
		return first(LimitExceeded.check(Limit.DEPTH, this.limits.depth(), size.depth()),
				LimitExceeded.check(Limit.ALIASES, this.limits.aliases(), size.aliases()),
				LimitExceeded.check(Limit.ROOT_FIELDS, this.limits.rootFields(), size.width()),
				LimitExceeded.check(Limit.FIELDS, this.limits.fields(), size.fields()),
				LimitExceeded.check(Limit.DIRECTIVES, this.limits.directives(), size.directives()),
				LimitExceeded.check(Limit.LIST, this.limits.list(), size.list()),
				LimitExceeded.check(Limit.TEXT, this.limits.text(), size.text()));
	}

	/**
	 * Checks variables as they were sent.
	 * @param variables the variables
	 * @return why they are refused; null where they are within the limits
	 */
	public @Nullable LimitExceeded refusal(Map<String, ? extends @Nullable Object> variables) {
		InputSize size = InputSize.of(variables);
		return first(LimitExceeded.check(Limit.VARIABLES, this.limits.variables(), variables.size()),
				LimitExceeded.check(Limit.LIST, this.limits.list(), size.list()),
				LimitExceeded.check(Limit.TEXT, this.limits.text(), size.text()));
	}

	/**
	 * As many bytes as a body may have.
	 * @return the number
	 */
	public int body() {
		return (int) this.limits.body().toBytes();
	}

	private static @Nullable LimitExceeded first(@Nullable LimitExceeded... checks) {
		return Stream.of(checks).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
