package org.networkmaturity.contract;

import graphql.execution.preparsed.PreparsedDocumentEntry;

/**
 * A document of the contract, which was parsed and validated when the server started.
 *
 * @param text the document
 * @param parsed the same, parsed
 */
record TrustedDocument(String text, PreparsedDocumentEntry parsed) {
}
