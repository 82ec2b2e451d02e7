package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
	 * The maturity records of neighbourhoods, as a caller may see them. Who may read no
	 * drafts anywhere is not compared with anybody's reach.
	 * @param neighbourhoodIds whose
	 * @param caller who asks
	 * @return a record for each, perhaps an empty one
	 */
	Map<String, MaturityRecord> records(Collection<String> neighbourhoodIds, Caller caller) {
		Set<String> withDrafts = mayReadDrafts(caller) ? within(neighbourhoodIds, caller) : Set.of();
		Set<String> withoutDrafts = new HashSet<>(neighbourhoodIds);
		withoutDrafts.removeAll(withDrafts);
		Map<String, MaturityRecord> records = HashMap.newHashMap(neighbourhoodIds.size());
		neighbourhoodIds.forEach((id) -> records.put(id, MaturityRecord.empty(id)));
		read(withDrafts, true).forEach((record) -> records.put(record.neighbourhoodId(), record));
		read(withoutDrafts, false).forEach((record) -> records.put(record.neighbourhoodId(), record));
		return records;
	}

	private Set<String> within(Collection<String> neighbourhoodIds, Caller caller) {
		return this.neighbourhoods.getAll(neighbourhoodIds)
			.stream()
			.filter((neighbourhood) -> mayReadDrafts(caller, neighbourhood))
			.map(Neighbourhood::id)
			.collect(Collectors.toSet());
	}

	private List<MaturityRecord> read(Set<String> neighbourhoodIds, boolean withDrafts) {
		return neighbourhoodIds.isEmpty() ? List.of() : this.records.getAll(neighbourhoodIds, withDrafts);
	}

	/**
	 * The maturity records of those neighbourhoods of which a caller may see drafts.
	 * @param neighbourhoodIds neighbourhoods
	 * @param caller who asks
	 * @return those that there are; nothing is read of the others
	 */
	List<MaturityRecord> recordsWithDrafts(Collection<String> neighbourhoodIds, Caller caller) {
		return mayReadDrafts(caller) ? read(within(neighbourhoodIds, caller), true) : List.of();
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

}
