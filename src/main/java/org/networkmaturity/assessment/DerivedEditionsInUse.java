package org.networkmaturity.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.store.Derived;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * Which editions are in use follows from the assessments. An edition may be in use that
 * nothing is recorded in, since it is noted first.
 */
@Component
class DerivedEditionsInUse implements Derived {

	private final Documents<EditionsInUse.EditionInUse> documents;

	private final Documents<Editions> records;

	private final MatrixEditions editions;

	DerivedEditionsInUse(DocumentStore store, MatrixEditions editions) {
		this.documents = store.documents(EditionsInUse.COLLECTION, EditionsInUse.EditionInUse.class);
		this.records = store.documents(MaturityDocuments.COLLECTION, Editions.class);
		this.editions = editions;
	}

	@Override
	public String what() {
		return "Matrix editions in use, from the assessments made in them";
	}

	@Override
	public void disagreements(Consumer<Disagreement> found) {
		Set<String> missing = new TreeSet<>(used());
		this.documents.ids(Filters.empty()).forEach(missing::remove);
		Map<String, String> known = this.editions.fingerprints();
		missing.forEach((name) -> found.accept(disagreement(name, known.get(name))));
	}

	private Disagreement disagreement(String name, @Nullable String fingerprint) {
		return new Disagreement(EditionsInUse.COLLECTION, name, "fingerprint", "nothing",
				(fingerprint != null) ? fingerprint : "what its file says, which is gone",
				(fingerprint != null)
						? () -> this.documents.insertIfAbsent(new EditionsInUse.EditionInUse(name, fingerprint))
						: null);
	}

	/** The editions that are used, and the crosswalks between two of them. */
	private Set<String> used() {
		Set<String> used = new HashSet<>();
		this.records.inBatches((batch) -> batch.forEach((each) -> each.ids().forEach(used::add)));
		Set<String> names = new HashSet<>(used);
		this.editions.crosswalks()
			.direct()
			.stream()
			.filter((each) -> used.contains(each.from()) && used.contains(each.to()))
			.forEach((each) -> names.add(each.name()));
		return names;
	}

	@Override
	public void rebuild(Consumer<Disagreement> done) {
		disagreements((found) -> {
			if (found.remedy() != null && found.remedy().apply()) {
				done.accept(found);
			}
		});
	}

	/**
	 * In which editions something was recorded of a neighbourhood.
	 *
	 * @param neighbourhoodId which
	 * @param drafts of each state its edition; null where there is none
	 * @param agreed of each state its edition; null where there is none
	 */
	public record Editions(@BsonId String neighbourhoodId, @Nullable List<Edition> drafts,
			@Nullable List<Edition> agreed) {

		private Stream<String> ids() {
			return Stream.of(MaturityRecord.present(this.drafts), MaturityRecord.present(this.agreed))
				.flatMap(List::stream)
				.map(Edition::editionId);
		}

	}

	/**
	 * The edition of a state.
	 *
	 * @param editionId its id
	 */
	public record Edition(String editionId) {
	}

}
