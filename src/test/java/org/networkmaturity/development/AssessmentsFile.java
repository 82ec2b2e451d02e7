package org.networkmaturity.development;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.assessment.AssessmentKind;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.AssessmentStatus;
import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.assessment.Score;
import org.networkmaturity.assessment.Target;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Assessments as their YAML file has them, each agreed at the end of its day.
 *
 * @param rationale of every level
 * @param assessments in any order
 */
record AssessmentsFile(String rationale, List<Entry> assessments) {

	private static final Actor AUTHOR = new Actor("sample", "The sample network", "10Q");

	List<MaturityRecord> toRecords() {
		Map<String, MaturityRecord> records = new LinkedHashMap<>();
		this.assessments.stream().sorted(Comparator.comparing(Entry::on)).forEach((entry) -> {
			String id = NetworkFile.neighbourhoodId(entry.neighbourhood());
			MaturityRecord record = records.getOrDefault(id, MaturityRecord.empty(id));
			records.put(id,
					record.append(toState("asm_" + entry.neighbourhood() + "-" + (record.agreed().size() + 1), entry)));
		});
		return List.copyOf(records.values());
	}

	private AssessmentState toState(String id, Entry entry) {
		Instant evening = entry.on().atTime(LocalTime.of(19, 0)).toInstant(ZoneOffset.UTC);
		Stamp stamp = new Stamp(evening, AUTHOR);
		List<Score> scores = entry.levels()
			.entrySet()
			.stream()
			.map((level) -> new Score(level.getKey(), level.getValue(), false, this.rationale, List.of(), null,
					entry.target(level.getKey())))
			.toList();
		return new AssessmentState(id, entry.edition(), entry.kind(), AssessmentStatus.AGREED, entry.on(), null, scores,
				1, stamp, stamp, evening, null, new Call("sample " + id, ""));
	}

	record Entry(String neighbourhood, String edition, AssessmentKind kind, LocalDate on, Map<String, Integer> levels,
			@Nullable Map<String, Target> targets) {

		@Nullable Target target(String dimension) {
			return (this.targets != null) ? this.targets.get(dimension) : null;
		}

	}

}
