package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.stereotype.Service;

/**
 * Reads assessments as a caller may see them: what was ever agreed, and drafts only
 * within reach. What a caller may not see is not asked of the store.
 */
@Service
class AssessmentReader {

	private final MaturityRecords records;

	private final Neighbourhoods neighbourhoods;

	private final MatrixEditions editions;

	AssessmentReader(MaturityRecords records, Neighbourhoods neighbourhoods, MatrixEditions editions) {
		this.records = records;
		this.neighbourhoods = neighbourhoods;
		this.editions = editions;
	}

	@Nullable Assessment find(String id, Caller caller) {
		return findAll(List.of(id), caller).stream().findFirst().orElse(null);
	}

	/**
	 * Assessments, if they are there and the caller may see them.
	 * @param ids their ids
	 * @param caller who asks
	 * @return they, in no particular order
	 */
	List<Assessment> findAll(Collection<String> ids, Caller caller) {
		Map<String, MaturityRecord> records = records(
				ids.stream().map(AssessmentId::neighbourhoodId).filter(Objects::nonNull).distinct().toList(), caller);
		List<Assessment> found = new ArrayList<>();
		for (String id : ids) {
			MaturityRecord record = records.get(AssessmentId.neighbourhoodId(id));
			AssessmentState state = (record != null) ? record.current(id) : null;
			if (record != null && state != null) {
				found.add(state.read(record.neighbourhoodId(), this.editions));
			}
		}
		return found;
	}

	/**
	 * Whom an assessment would be about, whether or not it is there.
	 * @param id an assessment's id
	 * @return the neighbourhood, or null where the id names none
	 */
	@Nullable Neighbourhood neighbourhoodOf(String id) {
		String neighbourhoodId = AssessmentId.neighbourhoodId(id);
		return (neighbourhoodId != null) ? this.neighbourhoods.get(neighbourhoodId) : null;
	}

	static boolean mayReadDrafts(Caller caller, Neighbourhood neighbourhood) {
		return mayReadDrafts(caller) && caller.actsForAny(neighbourhood.organisations());
	}

	private static boolean mayReadDrafts(Caller caller) {
		return caller.has(Role.RECORDER) || caller.has(Role.AGREER);
	}

	/**
	 * The maturity records of neighbourhoods, as a caller may see them.
	 * @param neighbourhoodIds whose
	 * @param caller who asks
	 * @return those that there are, by neighbourhood
	 */
	Map<String, MaturityRecord> records(Collection<String> neighbourhoodIds, Caller caller) {
		return records(questions(neighbourhoodIds, caller)).entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().neighbourhoodId(), Map.Entry::getValue));
	}

	/** Who may read no drafts anywhere need not be compared with anybody's reach. */
	private List<Question> questions(Collection<String> neighbourhoodIds, Caller caller) {
		if (!mayReadDrafts(caller)) {
			return neighbourhoodIds.stream().map((id) -> new Question(id, false)).toList();
		}
		return this.neighbourhoods.getAll(neighbourhoodIds)
			.stream()
			.map((neighbourhood) -> new Question(neighbourhood.id(), mayReadDrafts(caller, neighbourhood)))
			.toList();
	}

	/**
	 * The maturity records of those neighbourhoods of which a caller may see drafts.
	 * @param neighbourhoodIds neighbourhoods
	 * @param caller who asks
	 * @return those that there are; nothing is read of the others
	 */
	List<MaturityRecord> recordsWithDrafts(Collection<String> neighbourhoodIds, Caller caller) {
		if (!mayReadDrafts(caller)) {
			return List.of();
		}
		List<String> within = this.neighbourhoods.getAll(neighbourhoodIds)
			.stream()
			.filter((neighbourhood) -> mayReadDrafts(caller, neighbourhood))
			.map(Neighbourhood::id)
			.toList();
		return within.isEmpty() ? List.of() : this.records.getAll(within, true);
	}

	/**
	 * What a caller may see of what was recorded at meetings.
	 * @param meetingIds the meetings
	 * @param caller who asks
	 * @return the records of the neighbourhoods that it was recorded of
	 */
	Collection<MaturityRecord> recordedAt(Collection<String> meetingIds, Caller caller) {
		List<String> within = mayReadDrafts(caller) ? this.neighbourhoods.reachedBy(caller.organisations()) : List.of();
		return records(this.records.recordedAt(meetingIds, within), caller).values();
	}

	/**
	 * Every agreed assessment of neighbourhoods, each from when it is looked at.
	 * @param viewpoints whose, and from when
	 * @return a history for each, perhaps empty
	 */
	Map<Viewpoint, AgreedHistory> agreed(Collection<Viewpoint> viewpoints) {
		Map<Question, MaturityRecord> records = records(viewpoints.stream().map(AssessmentReader::ofAgreed).toList());
		Map<Viewpoint, AgreedHistory> histories = HashMap.newHashMap(viewpoints.size());
		viewpoints.forEach((viewpoint) -> {
			String id = viewpoint.neighbourhoodId();
			MaturityRecord record = Objects.requireNonNull(records.get(ofAgreed(viewpoint)));
			histories.put(viewpoint,
					new AgreedHistory(record.agreed(viewpoint.perspective())
						.list()
						.stream()
						.map((state) -> state.read(id, this.editions))
						.toList()));
		});
		return histories;
	}

	private static Question ofAgreed(Viewpoint viewpoint) {
		return new Question(viewpoint.neighbourhoodId(), false);
	}

	/**
	 * The maturity records of many neighbourhoods.
	 * @param questions whose, and whether with drafts
	 * @return a record for each question, perhaps an empty one
	 */
	Map<Question, MaturityRecord> records(Collection<Question> questions) {
		Map<Question, MaturityRecord> answers = HashMap.newHashMap(questions.size());
		questions.forEach((question) -> answers.put(question, MaturityRecord.empty(question.neighbourhoodId())));
		questions.stream()
			.collect(Collectors.partitioningBy(Question::withDrafts,
					Collectors.mapping(Question::neighbourhoodId, Collectors.toSet())))
			.forEach((withDrafts, ids) -> {
				if (!ids.isEmpty()) {
					this.records.getAll(ids, withDrafts)
						.forEach((record) -> answers.put(new Question(record.neighbourhoodId(), withDrafts), record));
				}
			});
		return answers;
	}

	/**
	 * Whose record is wanted.
	 *
	 * @param neighbourhoodId whose
	 * @param withDrafts whether the caller may see what is not agreed
	 */
	record Question(String neighbourhoodId, boolean withDrafts) {
	}

}
