package org.networkmaturity.directory;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Every merger of practices.
 */
@Component
public class PracticeMergers {

	private final Documents<PracticeMerger> documents;

	PracticeMergers(DocumentStore store) {
		this.documents = store.documents("practiceMergers", PracticeMerger.class);
	}

	List<PracticeMerger> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<PracticeMerger> ofPractices(Collection<String> practiceIds) {
		return this.documents.findSorted(Filters.in("practiceIds", practiceIds), "on");
	}

	/**
	 * Adds those that are not there yet.
	 * @param mergers the mergers
	 */
	public void addWhereAbsent(List<PracticeMerger> mergers) {
		this.documents.insertWhereAbsent(mergers);
	}

}
