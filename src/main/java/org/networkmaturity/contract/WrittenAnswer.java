package org.networkmaturity.contract;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * An answer without errors as it is sent. Nothing else of it is kept in memory.
 *
 * @param body the JSON, which nobody may change
 * @param digest the body's SHA-256, in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record WrittenAnswer(byte[] body, String digest) implements ExecutionResult {

	static WrittenAnswer of(byte[] body) {
		return new WrittenAnswer(body, DigestUtils.sha256Hex(body));
	}

	@Override
	public List<GraphQLError> getErrors() {
		return List.of();
	}

	@Override
	public boolean isDataPresent() {
		return true;
	}

	/** It is in the body only. */
	@Override
	public <T> @Nullable T getData() {
		return null;
	}

	@Override
	public @Nullable Map<Object, Object> getExtensions() {
		return null;
	}

	@Override
	public Map<String, Object> toSpecification() {
		throw new UnsupportedOperationException("It is written already");
	}

}
