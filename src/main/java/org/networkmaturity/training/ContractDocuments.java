package org.networkmaturity.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The documents of the contract by the names of their operations, since an id is another
 * one after each change of its document.
 */
final class ContractDocuments {

	private final Map<String, Operation> operations = new HashMap<>();

	ContractDocuments() {
		texts().forEach((id, text) -> {
			OperationDefinition operation = Parser.parse(text)
				.getFirstDefinitionOfType(OperationDefinition.class)
				.orElseThrow();
			this.operations.put(operation.getName(),
					new Operation(id, operation.getOperation() == OperationDefinition.Operation.QUERY));
		});
	}

	private static Map<String, String> texts() {
		try {
			return JsonMapper.shared()
				.readValue(new ClassPathResource("contract/persisted-documents.json").getContentAsByteArray(),
						new TypeReference<Map<String, String>>() {
						});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * An operation.
	 * @param name its name
	 * @return the operation
	 * @throws StoppedTrainingException where the contract has none of this name
	 */
	Operation named(String name) {
		Operation operation = this.operations.get(name);
		if (operation == null) {
			throw new StoppedTrainingException("The contract has no operation " + name);
		}
		return operation;
	}

	/**
	 * An operation of the contract.
	 *
	 * @param documentId the id of its document
	 * @param isQuery whether it only reads
	 */
	record Operation(String documentId, boolean isQuery) {
	}

}
