package org.networkmaturity.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.MultiValueMap;

/**
 * What a request says (GraphQL over HTTP, Request Parameters, and Appendix: Persisted
 * Documents).
 *
 * @param documentId which document of the contract; null where it has a text
 * @param query the text; null where it has an id
 * @param operationName which operation of the document; null where it has one only
 * @param variables its variables
 * @param extensions anything else
 */
record OperationParameters(@Nullable String documentId, @Nullable String query, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions) {

	/** Lists of as many items as are allowed, and no more objects than fit the heap. */
	private static final StreamReadConstraints MOST = StreamReadConstraints.builder().maxTokenCount(250_000).build();

	private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(MOST).build())
		.build();

	private static final String DOCUMENT_ID = "documentId";

	private static final String QUERY = "query";

	private static final String OPERATION_NAME = "operationName";

	private static final String VARIABLES = "variables";

	private static final String EXTENSIONS = "extensions";

	OperationParameters {
		if (documentId != null && query != null) {
			throw MalformedRequestException.because("Send documentId or query, not both");
		}
		if (documentId == null && (query == null || query.isBlank())) {
			throw MalformedRequestException
				.because("There is no operation here: send documentId, and variables where there are any");
		}
		if (documentId != null && !TrustedDocuments.isId(documentId)) {
			throw MalformedRequestException
				.because("A documentId is sha256: and 64 hexadecimal digits in lower case, those of the document");
		}
	}

	/**
	 * Reads the body of a POST.
	 * @param body the body
	 * @return what it says
	 */
	static OperationParameters ofBody(byte[] body) {
		try {
			if (JSON.readValue(body, Object.class) instanceof Map<?, ?> object) {
				return of(object);
			}
		}
		catch (StreamConstraintsException ex) {
			throw beyond("The body");
		}
		catch (JacksonException ex) {
			// What it says of the body would repeat the body.
		}
		throw MalformedRequestException.because("The body is not a GraphQL request: send an object of JSON with "
				+ "documentId, and variables where there are any");
	}

	/**
	 * Reads the address of a GET. An empty parameter counts as none.
	 * @param parameters its parameters
	 * @return what they say
	 */
	static OperationParameters ofAddress(MultiValueMap<String, String> parameters) {
		Map<String, @Nullable Object> object = new HashMap<>();
		for (String name : List.of(DOCUMENT_ID, QUERY, OPERATION_NAME, VARIABLES, EXTENSIONS)) {
			List<String> values = parameters.getOrDefault(name, List.of());
			if (values.size() > 1) {
				throw MalformedRequestException.because(name + " is there more than once");
			}
			if (values.size() == 1 && !values.getFirst().isEmpty()) {
				boolean isJson = name.equals(VARIABLES) || name.equals(EXTENSIONS);
				object.put(name, isJson ? parsed(name, values.getFirst()) : values.getFirst());
			}
		}
		return of(object);
	}

	private static @Nullable Object parsed(String name, String text) {
		try {
			return JSON.readValue(text, Object.class);
		}
		catch (StreamConstraintsException ex) {
			throw beyond(name);
		}
		catch (JacksonException ex) {
			throw notAnObject(name);
		}
	}

	private static OperationParameters of(Map<?, ?> object) {
		return new OperationParameters(text(object, DOCUMENT_ID), text(object, QUERY), text(object, OPERATION_NAME),
				object(object, VARIABLES), object(object, EXTENSIONS));
	}

	private static @Nullable String text(Map<?, ?> object, String name) {
		Object value = object.get(name);
		if (value != null && !(value instanceof String)) {
			throw MalformedRequestException.because(name + " must be a text");
		}
		return (String) value;
	}

	@SuppressWarnings("unchecked")
	private static <V extends @Nullable Object> Map<String, V> object(Map<?, ?> object, String name) {
		Object value = object.get(name);
		if (value != null && !(value instanceof Map)) {
			throw notAnObject(name);
		}
		return (value != null) ? (Map<String, V>) value : Map.of();
	}

	private static MalformedRequestException beyond(String what) {
		return MalformedRequestException.because(
				"%s cannot be read: the most is %,d names, values and brackets, %d levels, and %,d digits to a number. Send less at a time"
					.formatted(what, MOST.getMaxTokenCount(), MOST.getMaxNestingDepth(), MOST.getMaxNumberLength()));
	}

	private static MalformedRequestException notAnObject(String name) {
		return MalformedRequestException.because(name + " must be an object of JSON");
	}

}
