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
		Map<String, VisibleRecord> records = records(
				ids.stream().map(AssessmentId::neighbourhoodId).filter(Objects::nonNull).collect(Collectors.toSet()),
				caller);
		List<Assessment> found = new ArrayList<>();
		for (String id : ids) {
			VisibleRecord visible = records.get(AssessmentId.neighbourhoodId(id));
			AssessmentState state = (visible != null) ? visible.record().current(id) : null;
			if (visible != null && state != null) {
				found.add(state.read(visible.record().neighbourhoodId(), this.editions));
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

	static boolean mayReadDrafts(Caller caller) {
		return caller.has(Role.RECORDER) || caller.has(Role.AGREER);
	}

	/**
	 * The maturity records of neighbourhoods, as a caller may see them. Who may read no
	 * drafts anywhere is not compared with anybody's reach; whoever may is compared with
	 * where neighbourhoods belong now, however they are looked at.
	 * @param neighbourhoodIds whose
	 * @param caller who asks
	 * @return a record for each, perhaps an empty one
	 */
	Map<String, VisibleRecord> records(Set<String> neighbourhoodIds, Caller caller) {
		Set<String> withDrafts = mayReadDrafts(caller) ? within(neighbourhoodIds, caller) : Set.of();
		Set<String> withoutDrafts = new HashSet<>(neighbourhoodIds);
		withoutDrafts.removeAll(withDrafts);
		Map<String, VisibleRecord> records = HashMap.newHashMap(neighbourhoodIds.size());
		neighbourhoodIds
			.forEach((id) -> records.put(id, new VisibleRecord(MaturityRecord.empty(id), withDrafts.contains(id))));
		read(withDrafts, true)
			.forEach((record) -> records.put(record.neighbourhoodId(), new VisibleRecord(record, true)));
		read(withoutDrafts, false)
			.forEach((record) -> records.put(record.neighbourhoodId(), new VisibleRecord(record, false)));
		return records;
	}

	private Set<String> within(Set<String> neighbourhoodIds, Caller caller) {
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
	 * What a caller may see of what was recorded at meetings.
	 * @param meetingIds the meetings
	 * @param caller who asks
	 * @return the records of the neighbourhoods that it was recorded of
	 */
	List<MaturityRecord> recordedAt(Collection<String> meetingIds, Caller caller) {
		List<String> within = mayReadDrafts(caller) ? this.neighbourhoods.reachedBy(caller.organisations()) : List.of();
		return records(Set.copyOf(this.records.recordedAt(meetingIds, within)), caller).values()
			.stream()
			.map(VisibleRecord::record)
			.toList();
	}

}
