package org.networkmaturity.feedback;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;

import org.springframework.stereotype.Component;

/**
 * Every return that was issued.
 */
@Component
class NhseReturns {

	private static final String COMMISSIONER = "commissionerId";

	private final DocumentsWithOutbox<NhseReturn> documents;

	NhseReturns(DocumentStore store) {
		this.documents = store.documentsWithOutbox("nhseReturns", NhseReturn.class);
	}

	/**
	 * The returns of a commissioner, without what was sent.
	 * @param commissionerId whose
	 * @return they, by their numbers
	 */
	List<NhseReturn> ofCommissioner(String commissionerId) {
		return this.documents.find(Filters.eq(COMMISSIONER, commissionerId), Projections.exclude("csv"))
			.stream()
			.sorted(Comparator.comparingInt(NhseReturn::number))
			.toList();
	}

	/**
	 * One return, without what was sent.
	 * @param commissioner whose
	 * @param number its number
	 * @return the return, or null where there is none
	 */
	@Nullable NhseReturn get(Commissioner commissioner, int number) {
		List<NhseReturn> found = this.documents.find(Filters.eq(NhseReturn.idOf(commissioner, number)),
				Projections.exclude("csv"));
		return found.isEmpty() ? null : found.getFirst();
	}

	/**
	 * What was sent.
	 * @param ids ids of returns
	 * @return the text of each
	 */
	Map<String, String> csv(Collection<String> ids) {
		return this.documents.getAll(ids)
			.stream()
			.collect(Collectors.toMap(NhseReturn::id, (each) -> Compression.text(Objects.requireNonNull(each.csv()))));
	}

	/**
	 * Keeps a return.
	 * @param issued the return
	 * @param event says so
	 * @return false where its number is given already
	 */
	boolean add(NhseReturn issued, Message event) {
		return this.documents.insertIfAbsent(issued, event);
	}

}
