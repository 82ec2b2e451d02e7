package org.networkmaturity.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.model.Filters;
import org.bson.codecs.pojo.annotations.BsonId;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.matrix.InvalidMatrixException;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Remembers what each matrix edition was when an assessment was first made in it, and
 * holds every instance to it: an edition in use, and a crosswalk between two of them, can
 * be neither changed nor taken away.
 */
@Component
class EditionsInUse {

	static final String COLLECTION = "matrixEditionsInUse";

	private final Documents<EditionInUse> documents;

	private final MatrixEditions editions;

	private final Set<String> used = ConcurrentHashMap.newKeySet();

	EditionsInUse(DocumentStore store, MatrixEditions editions) {
		this.documents = store.documents(COLLECTION, EditionInUse.class);
		this.editions = editions;
		Map<String, String> known = editions.fingerprints();
		for (EditionInUse inUse : this.documents.find(Filters.empty())) {
			String fingerprint = known.get(inUse.name());
			if (fingerprint == null) {
				throw new InvalidMatrixException(
						"The matrix file of %s is gone, and assessments use it.".formatted(inUse.name()));
			}
			if (!fingerprint.equals(inUse.fingerprint())) {
				throw new InvalidMatrixException(
						"The matrix file of %s was changed, and assessments use it: give what is new another id."
							.formatted(inUse.name()));
			}
			this.used.add(inUse.name());
		}
		useCrosswalks();
	}

	/**
	 * Sees to it that an edition stays as it is, before the first assessment is made in
	 * it.
	 * @param editionId the edition
	 * @throws ApiException with SERVICE_UNAVAILABLE where another instance uses another
	 * version of it
	 */
	void use(String editionId) {
		if (!this.used.contains(editionId)) {
			use(editionId, this.editions.get(editionId).fingerprint());
			useCrosswalks();
		}
	}

	private void useCrosswalks() {
		this.editions.crosswalks()
			.direct()
			.stream()
			.filter((each) -> this.used.contains(each.from()) && this.used.contains(each.to()))
			.filter((each) -> !this.used.contains(each.name()))
			.forEach((each) -> use(each.name(), each.fingerprint()));
	}

	private void use(String name, String fingerprint) {
		if (!this.documents.insertIfAbsent(new EditionInUse(name, fingerprint))) {
			EditionInUse inUse = Objects.requireNonNull(this.documents.get(name));
			if (!inUse.fingerprint().equals(fingerprint)) {
				throw ApiException.unavailable("This instance has another version of " + name
						+ " than the one in use: its operator has to give it the same file");
			}
		}
		this.used.add(name);
	}

	/**
	 * What an edition or a crosswalk was when it was first used.
	 *
	 * @param name the edition's id, or the crosswalk's name
	 * @param fingerprint stands for all that it says
	 */
	public record EditionInUse(@BsonId String name, String fingerprint) {
	}

}
