package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.store.Message;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Every maturity record. A change appends one state with one atomic update that applies
 * only to the version that was read; whoever loses that race reads again and decides
 * again. A joint recording that is found half done is settled before anything is read or
 * changed.
 */
@Component
public class MaturityRecords {

	private static final int MOST_SETTLEMENTS = 5;

	private final MaturityDocuments documents;

	private final JointRecordings joints;

	private final Races races;

	MaturityRecords(MaturityDocuments documents, JointRecordings joints, Races races) {
		this.documents = documents;
		this.joints = joints;
		this.races = races;
	}

	/**
	 * The records of these neighbourhoods.
	 * @param neighbourhoodIds whose
	 * @param withDrafts whether the caller may see what is not agreed
	 * @return those that there are; their drafts empty unless asked for
	 */
	List<MaturityRecord> getAll(Collection<String> neighbourhoodIds, boolean withDrafts) {
		return settled(() -> this.documents.getAll(neighbourhoodIds, withDrafts));
	}

	/**
	 * Where these neighbourhoods stood.
	 * @param neighbourhoodIds whose
	 * @param perspectives from when they are looked at
	 * @return for each perspective the standings of those that something was ever said of
	 */
	Map<Perspective, List<Standings>> standings(Collection<String> neighbourhoodIds,
			Collection<Perspective> perspectives) {
		return standings(perspectives, () -> this.documents.standings(neighbourhoodIds),
				() -> this.documents.getAll(neighbourhoodIds, false));
	}

	/**
	 * The same without any text: no rationale, evidence, need or target. Today as it is
	 * known now is read without histories; any other perspective reads the levels of each
	 * agreed state.
	 * @param neighbourhoodIds whose
	 * @param perspectives from when they are looked at
	 * @return for each perspective the standings of those that something was ever said of
	 */
	public Map<Perspective, List<Standings>> levels(Collection<String> neighbourhoodIds,
			Collection<Perspective> perspectives) {
		return standings(perspectives, () -> this.documents.levels(neighbourhoodIds),
				() -> this.documents.agreedWithoutTexts(neighbourhoodIds));
	}

	private Map<Perspective, List<Standings>> standings(Collection<Perspective> perspectives,
			Supplier<List<Standings>> now, Supplier<List<MaturityRecord>> histories) {
		Map<Perspective, List<Standings>> answers = new HashMap<>();
		if (perspectives.contains(Perspective.NOW)) {
			answers.put(Perspective.NOW, settled(now));
		}
		if (perspectives.stream().anyMatch((perspective) -> !perspective.isNow())) {
			List<MaturityRecord> records = settled(histories);
			perspectives.forEach((perspective) -> answers.computeIfAbsent(perspective,
					(each) -> records.stream()
						.map((record) -> new Standings(record.neighbourhoodId(), null, record.agreed(each).standings()))
						.toList()));
		}
		return answers;
	}

	/**
	 * Which neighbourhoods have an agreed baseline.
	 * @param editionId in which edition
	 * @param assessedBy the last day on which it may have been assessed; null for any
	 * @return their ids
	 */
	List<String> withBaselineIn(String editionId, @Nullable LocalDate assessedBy) {
		this.joints.settleAll();
		return this.documents.withBaselineIn(editionId, assessedBy);
	}

	/**
	 * Where something was recorded at these meetings.
	 * @param meetingIds the meetings
	 * @param withDrafts neighbourhoods of which the caller may see what is not agreed
	 * @return ids of neighbourhoods
	 */
	List<String> recordedAt(Collection<String> meetingIds, Collection<String> withDrafts) {
		this.joints.settleAll();
		return this.documents.recordedAt(meetingIds, withDrafts);
	}

	private <T extends Markable> List<T> settled(Supplier<List<T>> read) {
		List<T> found = read.get();
		for (int i = 0; i < MOST_SETTLEMENTS && this.joints.settleAny(found); i++) {
			found = read.get();
		}
		return found;
	}

	/**
	 * Decides on a record as it is and carries the decision out; decides again where
	 * somebody else was faster.
	 * @param neighbourhoodId whose record
	 * @param subject who calls
	 * @param call the call; where the record shows that it was carried out before, its
	 * first outcome is the decision
	 * @param decide what to do, given the record
	 * @return the decision that was carried out, and the record since
	 * @throws OptimisticLockingFailureException where others were faster every time
	 */
	Outcome change(String neighbourhoodId, String subject, Call call, Function<MaturityRecord, Decision> decide) {
		return this.races.run(() -> {
			MaturityRecord record = this.documents.get(neighbourhoodId);
			if (record.joint() != null) {
				this.joints.settleAny(List.of(record));
				throw new OptimisticLockingFailureException("A joint recording changes " + neighbourhoodId);
			}
			AssessmentState earlier = record.outcome(subject, call.key());
			Decision decision = (earlier != null) ? repeat(earlier, call) : decide.apply(record);
			return new Outcome(decision,
					(decision instanceof Decision.Append(AssessmentState state)) ? append(record, state) : record);
		});
	}

	private MaturityRecord append(MaturityRecord record, AssessmentState state) {
		MaturityRecord next = record.append(state);
		if (!this.documents.append(record, next, state, event(state))) {
			throw new OptimisticLockingFailureException(
					"Another change of " + record.neighbourhoodId() + " came first");
		}
		return next;
	}

	private static Message event(AssessmentState state) {
		return Deed.current()
			.done(state.assessmentId(), "%s in %s of %s is %s, revision %d".formatted(state.kind(), state.editionId(),
					state.assessedOn(), state.status(), state.revision()));
	}

	private static Decision repeat(AssessmentState earlier, Call call) {
		return earlier.call().equals(call) ? new Decision.Repeated(earlier) : Decision.refuse(Call.KEY_TAKEN);
	}

	/**
	 * Adds those of neighbourhoods that have none yet.
	 * @param records the records
	 */
	public void addWhereAbsent(List<MaturityRecord> records) {
		this.documents.addWhereAbsent(records);
	}

}
