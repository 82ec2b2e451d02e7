package org.networkmaturity.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;

/**
 * A request asks for more than is allowed. Its extensions say so to programs: the limit,
 * what is allowed, and what was asked for where that was counted to its end.
 */
public final class LimitExceeded implements GraphQLError {

	private static final long serialVersionUID = 1L;

	private final Limit limit;

	private final long allowed;

	private final @Nullable Long asked;

	private LimitExceeded(Limit limit, long allowed, @Nullable Long asked) {
		this.limit = limit;
		this.allowed = allowed;
		this.asked = asked;
	}

	/**
	 * Compares what is asked for with what is allowed.
	 * @param limit what is limited
	 * @param allowed the most
	 * @param asked what is asked for
	 * @return the error; null where it is not more
	 */
	public static @Nullable LimitExceeded check(Limit limit, long allowed, long asked) {
		return (asked > allowed) ? new LimitExceeded(limit, allowed, asked) : null;
	}

	/**
	 * An error where counting stopped at the limit.
	 * @param limit what is limited
	 * @param allowed the most
	 * @return the error
	 */
	public static LimitExceeded of(Limit limit, long allowed) {
		return new LimitExceeded(limit, allowed, null);
	}

	@Override
	public String getMessage() {
		return this.limit.message("%,d".formatted(this.allowed),
				(this.asked != null) ? "%,d".formatted(this.asked) : "more than %,d".formatted(this.allowed));
	}

	@Override
	public List<SourceLocation> getLocations() {
		return List.of();
	}

	@Override
	public ErrorType getErrorType() {
		return ErrorType.BAD_REQUEST;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("limit", this.limit.key());
		extensions.put("allowed", this.allowed);
		if (this.asked != null) {
			extensions.put("asked", this.asked);
		}
		return extensions;
	}

}
