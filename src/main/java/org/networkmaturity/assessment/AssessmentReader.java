package org.networkmaturity.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
		Neighbourhood neighbourhood = neighbourhoodOf(id);
		if (neighbourhood == null) {
			return null;
		}
		return of(List.of(new Question(neighbourhood.id(), mayReadDrafts(caller, neighbourhood)))).values()
			.stream()
			.flatMap(List::stream)
			.filter((assessment) -> assessment.id().equals(id))
			.findFirst()
			.orElse(null);
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
		return (caller.has(Role.RECORDER) || caller.has(Role.AGREER))
				&& caller.actsForAny(neighbourhood.organisations());
	}

	/**
	 * The assessments of many neighbourhoods, as they are now, oldest first.
	 * @param questions whose, and whether with drafts
	 * @return a list for each question, perhaps empty
	 */
	Map<Question, List<Assessment>> of(Collection<Question> questions) {
		Map<Question, List<Assessment>> answers = HashMap.newHashMap(questions.size());
		questions.forEach((question) -> answers.put(question, List.of()));
		questions.stream()
			.collect(Collectors.partitioningBy(Question::withDrafts,
					Collectors.mapping(Question::neighbourhoodId, Collectors.toSet())))
			.forEach((withDrafts, ids) -> {
				if (!ids.isEmpty()) {
					this.records.getAll(ids, withDrafts)
						.forEach((record) -> answers.put(new Question(record.neighbourhoodId(), withDrafts),
								read(record)));
				}
			});
		return answers;
	}

	private List<Assessment> read(MaturityRecord record) {
		return record.current().stream().map((state) -> state.read(record.neighbourhoodId(), this.editions)).toList();
	}

	/**
	 * Whose assessments are wanted.
	 *
	 * @param neighbourhoodId whose
	 * @param withDrafts whether the caller may see those that are not agreed
	 */
	record Question(String neighbourhoodId, boolean withDrafts) {
	}

}
