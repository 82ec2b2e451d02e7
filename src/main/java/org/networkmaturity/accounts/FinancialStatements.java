package org.networkmaturity.accounts;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;

import org.springframework.stereotype.Component;

/**
 * Every financial statement.
 */
@Component
public class FinancialStatements {

	private final DocumentsWithOutbox<FinancialStatement> documents;

	FinancialStatements(DocumentStore store) {
		this.documents = store.documentsWithOutbox("financialStatements", FinancialStatement.class);
	}

	/**
	 * The statement with this id.
	 * @param id its id
	 * @return the statement, or null where there is none
	 */
	public @Nullable FinancialStatement get(String id) {
		return this.documents.get(id);
	}

	List<FinancialStatement> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<FinancialStatement> ofFederations(Collection<String> federationIds) {
		return this.documents.findSorted(Filters.in("federationId", federationIds), "recorded.at");
	}

	boolean add(FinancialStatement statement, Message event) {
		return this.documents.insertIfAbsent(statement, event);
	}

	/**
	 * Adds those that are not there yet.
	 * @param statements the statements
	 */
	public void addWhereAbsent(List<FinancialStatement> statements) {
		this.documents.insertWhereAbsent(statements);
	}

}
