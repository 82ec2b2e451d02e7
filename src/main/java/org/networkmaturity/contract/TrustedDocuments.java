package org.networkmaturity.contract;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * The documents of the contract and of the one that was released before it, by their ids:
 * the SHA-256 of their text. They are read when the server starts, and nothing that is
 * sent changes them.
 * <p>
 * One that is wrong stops a server that answers nothing else. Where any text is answered,
 * it is left out with a warning: whoever changes the schema runs the API before the
 * documents can be generated again.
 */
@Component
class TrustedDocuments {

	private static final Logger logger = LoggerFactory.getLogger(TrustedDocuments.class);

	private static final String PREFIX = "sha256:";

	private static final Pattern ID = Pattern.compile(PREFIX + "[0-9a-f]{64}");

	private final Map<String, TrustedDocument> documents;

	TrustedDocuments(GraphQlSource source, ContractProperties contract, JsonMapper json,
			@Value("classpath:contract/persisted-documents.json") Resource current,
			@Value("classpath:contract/released-documents.json") Resource released) {
		Map<String, TrustedDocument> all = new HashMap<>();
		for (Resource file : List.of(current, released)) {
			texts(file, json).forEach((id, text) -> {
				TrustedDocument known = all.get(id);
				if (known != null && known.text().equals(text)) {
					return;
				}
				try {
					all.put(id, document(id, text, source.schema()));
				}
				catch (InvalidDocumentsException ex) {
					String message = file.getFilename() + ": " + ex.getMessage();
					if (!contract.anyText()) {
						throw new InvalidDocumentsException(message);
					}
					logger.warn("{}", message);
				}
			});
		}
		this.documents = Map.copyOf(all);
	}

	private static Map<String, String> texts(Resource file, JsonMapper json) {
		try {
			return json.readValue(file.getContentAsByteArray(), new TypeReference<Map<String, String>>() {
			});
		}
		catch (IOException | JacksonException ex) {
			throw new InvalidDocumentsException(
					file.getFilename() + " is missing, or is not an object of JSON with ids and documents.");
		}
	}

	private static TrustedDocument document(String id, String text, GraphQLSchema schema) {
		String right = PREFIX + DigestUtils.sha256Hex(text);
		if (!id.equals(right)) {
			throw new InvalidDocumentsException("%s is not the id of its document, which is %s.".formatted(id, right));
		}
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
				ExecutionInput.newExecutionInput(text).build());
		if (result.isFailure()) {
			throw new InvalidDocumentsException("The document %s does not fit the schema: %s".formatted(id,
					result.getErrors().getFirst().getMessage()));
		}
		List<OperationDefinition> operations = result.getDocument().getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1) {
			throw new InvalidDocumentsException(
					"The document %s has %d operations, and must have one.".formatted(id, operations.size()));
		}
		String name = Objects.requireNonNullElse(operations.getFirst().getName(), "anonymous");
		return new TrustedDocument(id, name, text, new PreparsedDocumentEntry(result.getDocument()));
	}

	/**
	 * Whether a text has the form of an id.
	 * @param id any text
	 * @return whether it is the SHA-256 of something
	 */
	static boolean isId(String id) {
		return ID.matcher(id).matches();
	}

	/**
	 * The document with this id.
	 * @param id its id
	 * @return the document; null where there is none
	 */
	@Nullable TrustedDocument find(String id) {
		return this.documents.get(id);
	}

}
