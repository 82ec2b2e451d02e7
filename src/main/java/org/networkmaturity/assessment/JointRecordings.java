package org.networkmaturity.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Records several assessments together or not at all, although each neighbourhood has a
 * document of its own: the package's documentation says how.
 */
@Component
class JointRecordings {

	static final String COLLECTION = "jointRecordings";

	private static final String ATTEMPT = "attempt";

	private static final String PHASE = "phase";

	private final DocumentsWithOutbox<JointRecording> documents;

	private final MaturityDocuments records;

	private final EditionsInUse editions;

	private final Clock clock;

	JointRecordings(DocumentStore store, MaturityDocuments records, EditionsInUse editions, Clock clock) {
		this.documents = store.documentsWithOutbox(COLLECTION, JointRecording.class);
		this.records = records;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * What became of an earlier attempt at the same call.
	 * @param id the joint recording
	 * @return the attempt, all of it written or abandoned; null where there was none
	 * @throws OptimisticLockingFailureException where it is under way
	 */
	@Nullable JointRecording earlier(String id) {
		JointRecording found = this.documents.get(id);
		if (found == null || found.phase() == JointRecording.Phase.DONE
				|| found.phase() == JointRecording.Phase.ABANDONED) {
			return found;
		}
		settle(found);
		throw new OptimisticLockingFailureException("The same call is under way");
	}

	/**
	 * Carries out one attempt.
	 * @param attempt the attempt
	 * @param earlier the abandoned attempt in whose place it comes; null where there is
	 * none
	 * @param records the maturity records of all its neighbourhoods, as the decision to
	 * record took them to be
	 * @param event says that all are recorded
	 * @return what was recorded, or null where another change came first and nothing is
	 */
	@Nullable JointRecording carryOut(JointRecording attempt, @Nullable JointRecording earlier,
			Collection<MaturityRecord> records, Message event) {
		attempt.entries().forEach((entry) -> this.editions.use(entry.state().editionId()));
		if (!begin(attempt, earlier)) {
			return null;
		}
		JointRecording committed = markAll(attempt, records) ? commit(attempt, records, event) : null;
		if (committed == null) {
			abandon(attempt);
			unmarkAll(attempt);
			return null;
		}
		write(committed);
		return committed;
	}

	private boolean begin(JointRecording attempt, @Nullable JointRecording earlier) {
		return (earlier == null) ? this.documents.insertIfAbsent(attempt)
				: this.documents.replace(inPhase(earlier, JointRecording.Phase.ABANDONED), attempt);
	}

	private boolean markAll(JointRecording attempt, Collection<MaturityRecord> records) {
		return records.stream().allMatch((record) -> this.records.mark(record, attempt.mark()));
	}

	private @Nullable JointRecording commit(JointRecording attempt, Collection<MaturityRecord> records, Message event) {
		Instant now = this.clock.instant();
		Instant at = records.stream()
			.map((record) -> record.nextInstant(now))
			.max(Comparator.naturalOrder())
			.orElse(now);
		JointRecording committed = attempt.committed(at);
		return this.documents.replace(inPhase(attempt, JointRecording.Phase.PREPARING), committed, event)
				|| wasCommitted(attempt, event) ? committed : null;
	}

	/**
	 * A driver that resends the decisive write is told the second time that it no longer
	 * applies.
	 */
	private boolean wasCommitted(JointRecording attempt, Message event) {
		JointRecording found = this.documents.get(attempt.id());
		if (found != null && found.attempt().equals(attempt.attempt()) && found.isCommitted()) {
			event.written();
			return true;
		}
		return false;
	}

	private void write(JointRecording committed) {
		for (JointRecording.Entry entry : committed.entries()) {
			MaturityRecord record = this.records.get(entry.neighbourhoodId());
			if (committed.mark().equals(record.joint())) {
				this.records.append(record, entry.state());
			}
		}
		this.documents.update(inPhase(committed, JointRecording.Phase.COMMITTED),
				Updates.set(PHASE, JointRecording.Phase.DONE));
	}

	private boolean abandon(JointRecording attempt) {
		return this.documents.update(inPhase(attempt, JointRecording.Phase.PREPARING),
				Updates.set(PHASE, JointRecording.Phase.ABANDONED));
	}

	private void unmarkAll(JointRecording attempt) {
		attempt.entries().forEach((entry) -> this.records.unmark(entry.neighbourhoodId(), attempt.mark()));
	}

	private static Bson inPhase(JointRecording recording, JointRecording.Phase phase) {
		return Filters.and(Filters.eq(recording.id()), Filters.eq(ATTEMPT, recording.attempt()),
				Filters.eq(PHASE, phase));
	}

	/**
	 * Settles what somebody left half done in these records.
	 * @param found what was read of some records
	 * @return whether to read again, since something was settled
	 */
	boolean settleAny(Collection<? extends Markable> found) {
		boolean settled = false;
		for (Markable record : found) {
			if (record.joint() != null) {
				settled |= settle(record.neighbourhoodId(), record.joint());
			}
		}
		return settled;
	}

	/**
	 * Writes what was decided everywhere and not yet written into each record, for
	 * queries that look into records.
	 */
	void settleAll() {
		this.documents.find(Filters.eq(PHASE, JointRecording.Phase.COMMITTED)).forEach(this::write);
	}

	private boolean settle(String neighbourhoodId, JointMark mark) {
		JointRecording found = this.documents.get(mark.recordingId());
		if (found != null && found.mark().equals(mark) && found.phase() != JointRecording.Phase.ABANDONED) {
			return settle(found);
		}
		this.records.unmark(neighbourhoodId, mark);
		return true;
	}

	/** Whether it is under way no longer. */
	private boolean settle(JointRecording found) {
		if (found.isCommitted()) {
			write(found);
			return true;
		}
		if (Races.mayBeAlive(found.begun(), this.clock.instant())) {
			return false;
		}
		if (abandon(found)) {
			unmarkAll(found);
		}
		return true;
	}

}
