package org.networkmaturity.contract;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes answers as JSON. What GraphQL makes of an answer is known beforehand: maps,
 * lists, texts and numbers. Looking for what writes each of them costs a data binder as
 * much as writing it.
 */
@Component
public class AnswerWriter {

	private static final int USUAL_SIZE = 16 * 1024;

	private final JsonMapper json;

	AnswerWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Writes an answer.
	 * @param answer the answer
	 * @return the JSON, in UTF-8
	 */
	byte[] bytes(ExecutionResult answer) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
		try (JsonGenerator generator = this.json.createGenerator(bytes)) {
			write(answer.toSpecification(), generator);
		}
		return bytes.toByteArray();
	}

	/**
	 * Writes an answer without errors, to be kept.
	 * @param answer the answer
	 * @return the same, written
	 */
	public WrittenAnswer written(ExecutionResult answer) {
		return WrittenAnswer.of(bytes(answer));
	}

	private static void write(@Nullable Object value, JsonGenerator json) {
		switch (value) {
			case null -> json.writeNull();
			case String text -> json.writeString(text);
			case Integer number -> json.writeNumber(number);
			case Boolean truth -> json.writeBoolean(truth);
			case Map<?, ?> object -> {
				json.writeStartObject();
				object.forEach((name, each) -> {
					json.writeName(String.valueOf(name));
					write(each, json);
				});
				json.writeEndObject();
			}
			case List<?> list -> {
				json.writeStartArray();
				list.forEach((each) -> write(each, json));
				json.writeEndArray();
			}
			default -> json.writePOJO(value);
		}
	}

}
