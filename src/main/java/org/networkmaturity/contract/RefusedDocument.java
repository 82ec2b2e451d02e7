package org.networkmaturity.contract;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/**
 * Why a document is not executed, although there is nothing wrong with it. Refused like
 * one that is wrong, it passes everything that an operation passes: who asked for which
 * mutation is in the audit trail.
 */
enum RefusedDocument implements GraphQLError {

	/** It is a text, and the server answers documents of the contract only. */
	TEXT(HttpStatus.FORBIDDEN, ErrorType.FORBIDDEN,
			"This server answers the documents of its contract only: send documentId in place of query",
			Map.of("code", "PERSISTED_DOCUMENT_ID_REQUIRED")),

	/** It would change something, and a GET must not (RFC 9110, section 9.2.1). */
	MUTATION_BY_GET(HttpStatus.METHOD_NOT_ALLOWED, ErrorType.BAD_REQUEST, "Send a mutation by POST", Map.of());

	private final HttpStatus status;

	private final ErrorClassification classification;

	private final String message;

	private final Map<String, Object> extensions;

	RefusedDocument(HttpStatus status, ErrorClassification classification, String message,
			Map<String, Object> extensions) {
		this.status = status;
		this.classification = classification;
		this.message = message;
		this.extensions = extensions;
	}

	/**
	 * Why a result has nothing in it.
	 * @param result the result
	 * @return the reason; null where the document was not refused
	 */
	static @Nullable RefusedDocument of(ExecutionResult result) {
		return (result.getErrors().size() == 1 && result.getErrors().getFirst() instanceof RefusedDocument refused)
				? refused : null;
	}

	HttpStatus status() {
		return this.status;
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public List<SourceLocation> getLocations() {
		return List.of();
	}

	@Override
	public ErrorClassification getErrorType() {
		return this.classification;
	}

	@Override
	public Map<String, Object> getExtensions() {
		return this.extensions;
	}

}
