package org.networkmaturity.contract;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A document of the contract, which was parsed and validated when the server started.
 *
 * @param id its id
 * @param name what its one operation is called
 * @param text the document
 * @param parsed the same, parsed
 */
public record TrustedDocument(String id, String name, String text, PreparsedDocumentEntry parsed) {

	/**
	 * Whether it only reads.
	 * @return whether it is a query
	 */
	public boolean isQuery() {
		return this.parsed.getDocument()
			.getFirstDefinitionOfType(OperationDefinition.class)
			.filter((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY)
			.isPresent();
	}

	/**
	 * The document that an execution was asked for by its id.
	 * @param execution the execution
	 * @return the document; null where a text was sent
	 */
	public static @Nullable TrustedDocument of(ExecutionInput execution) {
		return execution.getGraphQLContext().get(TrustedDocument.class);
	}

}
