package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * The documents that maturity records are, as they are stored. A change applies only to
 * the version that was read.
 */
@Component
class MaturityDocuments {

	static final String COLLECTION = "maturityRecords";

	static final String DRAFTS = "drafts";

	static final String AGREED = "agreed";

	static final String STANDINGS = "standings";

	private static final String JOINT = "joint";

	private static final String VERSION = "version";

	private static final Bson NEXT_VERSION = Updates.inc(VERSION, 1L);

	private static final List<String> OF_A_STATE_WITHOUT_TEXTS = List.of("assessmentId", "editionId", "kind", "status",
			"assessedOn", "revision", "recorded", "changed", "agreedAt", "scores.dimension", "scores.level",
			"scores.notApplicable");

	/** Who recorded it, and when it was changed, is no matter of levels. */
	private static final List<String> OF_LEVELS = List.of("assessmentId", "editionId", "kind", "status", "assessedOn",
			"revision", "recorded.at", "agreedAt", "scores.dimension", "scores.level", "scores.notApplicable");

	private final DocumentsWithOutbox<MaturityRecord> documents;

	private final EditionsInUse editions;

	MaturityDocuments(DocumentStore store, EditionsInUse editions) {
		this.documents = store.documentsWithOutbox(COLLECTION, MaturityRecord.class);
		this.editions = editions;
	}

	MaturityRecord get(String neighbourhoodId) {
		MaturityRecord found = this.documents.get(neighbourhoodId);
		return (found != null) ? found : MaturityRecord.empty(neighbourhoodId);
	}

	List<MaturityRecord> getAll(Collection<String> neighbourhoodIds, boolean withDrafts) {
		Bson whose = Filters.in("_id", neighbourhoodIds);
		return withDrafts ? this.documents.find(whose)
				: this.documents.find(whose, Projections.include(VERSION, JOINT, STANDINGS, AGREED));
	}

	List<MaturityRecord> agreedWithoutTexts(Collection<String> neighbourhoodIds) {
		return this.documents.find(Filters.in("_id", neighbourhoodIds),
				Projections.fields(Projections.include(VERSION, JOINT), only(OF_A_STATE_WITHOUT_TEXTS, AGREED)));
	}

	List<Standings> standings(Collection<String> neighbourhoodIds) {
		return this.documents.as(Standings.class)
			.find(Filters.in("_id", neighbourhoodIds), Projections.include(JOINT, STANDINGS));
	}

	List<Standings> levels(Collection<String> neighbourhoodIds) {
		return this.documents.as(Standings.class)
			.find(Filters.in("_id", neighbourhoodIds),
					Projections.fields(Projections.include(JOINT, STANDINGS + ".editionId"),
							only(OF_LEVELS, STANDINGS + ".baseline"), only(OF_LEVELS, STANDINGS + ".latest")));
	}

	private static Bson only(List<String> fields, String states) {
		return Projections.include(fields.stream().map((field) -> states + "." + field).toList());
	}

	List<String> withBaselineIn(String editionId, @Nullable LocalDate assessedBy) {
		Bson baseline = (assessedBy != null) ? Filters.lte("baseline.assessedOn", assessedBy)
				: Filters.exists("baseline");
		return this.documents
			.ids(Filters.elemMatch(STANDINGS, Filters.and(Filters.eq("editionId", editionId), baseline)));
	}

	List<String> recordedAt(Collection<String> meetingIds, Collection<String> withDrafts) {
		Bson agreed = Filters.in("agreed.meetingId", meetingIds);
		return this.documents.ids(withDrafts.isEmpty() ? agreed : Filters.or(agreed,
				Filters.and(Filters.in("_id", withDrafts), Filters.in("drafts.meetingId", meetingIds))));
	}

	/**
	 * Appends a state, and takes a mark away.
	 * @param record the record as it was read
	 * @param state the state
	 * @return whether it was appended; false where the record was changed since
	 */
	boolean append(MaturityRecord record, AssessmentState state) {
		return this.documents.updateOrCreate(asRead(record), appending(record.append(state), state));
	}

	/**
	 * Appends a state, and says so.
	 * @param record the record as it was read
	 * @param next the record with the state
	 * @param state the state
	 * @param event says so
	 * @return whether it was appended; false where the record was changed since
	 */
	boolean append(MaturityRecord record, MaturityRecord next, AssessmentState state, Message event) {
		return this.documents.updateOrCreate(record.neighbourhoodId(), asRead(record), appending(next, state), event);
	}

	private Bson appending(MaturityRecord next, AssessmentState state) {
		this.editions.use(state.editionId());
		return Updates.combine(Updates.push(state.isPublic() ? AGREED : DRAFTS, state),
				Updates.set(STANDINGS, next.standings()), Updates.unset(JOINT), NEXT_VERSION);
	}

	/**
	 * Marks a record.
	 * @param record the record as it was read
	 * @param mark the mark
	 * @return whether it was marked; false where the record was changed since
	 */
	boolean mark(MaturityRecord record, JointMark mark) {
		return this.documents.updateOrCreate(asRead(record), Updates.combine(Updates.set(JOINT, mark), NEXT_VERSION));
	}

	/**
	 * Takes a mark away, if it is still there.
	 * @param neighbourhoodId whose record is marked
	 * @param mark the mark
	 */
	void unmark(String neighbourhoodId, JointMark mark) {
		this.documents.update(Filters.and(Filters.eq(neighbourhoodId), Filters.eq(JOINT, mark)),
				Updates.combine(Updates.unset(JOINT), NEXT_VERSION));
	}

	private static Bson asRead(MaturityRecord record) {
		return Versions.asRead(record.neighbourhoodId(), record.version());
	}

	void addWhereAbsent(List<MaturityRecord> records) {
		records.forEach((record) -> record.agreed().forEach((state) -> this.editions.use(state.editionId())));
		this.documents.insertWhereAbsent(records);
	}

}
