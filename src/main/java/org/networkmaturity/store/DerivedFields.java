package org.networkmaturity.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Fields of the documents of a collection that follow from others. Documents are compared
 * many at a time; where one of them seems not to agree, each is read anew and compared
 * alone, so that nothing is said of a document that has changed since.
 *
 * @param <T> the record that a document is
 */
public abstract class DerivedFields<T> implements Derived {

	private static final int MOST_ATTEMPTS = 20;

	/** The collection, to be changed by remedies. */
	protected final Documents<T> documents;

	private final Function<T, String> id;

	/**
	 * Fields of a collection.
	 * @param documents the collection
	 * @param id tells a document's id
	 */
	protected DerivedFields(Documents<T> documents, Function<T, String> id) {
		this.documents = documents;
		this.id = id;
	}

	/**
	 * Compares fields with what they follow from. Where that is in other documents, these
	 * are read here, after the ones that are given.
	 * @param documents some documents
	 * @return what disagrees
	 */
	protected abstract List<Disagreement> compare(List<T> documents);

	@Override
	public final void disagreements(Consumer<Disagreement> found) {
		suspects((id) -> compareAnew(id).forEach(found));
	}

	@Override
	public final void rebuild(Consumer<Disagreement> done) {
		suspects((id) -> rebuild(id, done));
	}

	private void suspects(Consumer<String> work) {
		this.documents.inBatches((batch) -> {
			if (!compare(batch).isEmpty()) {
				batch.stream().map(this.id).forEach(work);
			}
		});
	}

	private List<Disagreement> compareAnew(String id) {
		T document = this.documents.get(id);
		return (document != null) ? compare(List.of(document)) : List.of();
	}

	private void rebuild(String id, Consumer<Disagreement> done) {
		Disagreement next = curable(id);
		for (int failures = 0; next != null; next = curable(id)) {
			if (next.remedy() != null && next.remedy().apply()) {
				done.accept(next);
			}
			else if (++failures == MOST_ATTEMPTS) {
				throw new OptimisticLockingFailureException("Others keep changing " + id);
			}
		}
	}

	private @Nullable Disagreement curable(String id) {
		return compareAnew(id).stream().filter((each) -> each.remedy() != null).findFirst().orElse(null);
	}

}
