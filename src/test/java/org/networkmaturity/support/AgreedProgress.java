package org.networkmaturity.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.networkmaturity.access.Actor;
import org.networkmaturity.assessment.AssessmentKind;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.AssessmentStatus;
import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.assessment.Score;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Maturity records for as many neighbourhoods as a test wants.
 */
public final class AgreedProgress {

	private AgreedProgress() {
	}

	/**
	 * A baseline at level 1 of every dimension of nhse-2019-08, and a year later progress
	 * to level 2.
	 * @param neighbourhood whose
	 * @return the record
	 */
	public static MaturityRecord of(Neighbourhood neighbourhood) {
		return MaturityRecord.empty(neighbourhood.id())
			.append(state(neighbourhood, AssessmentKind.BASELINE, LocalDate.of(2019, 10, 1), 1))
			.append(state(neighbourhood, AssessmentKind.PROGRESS, LocalDate.of(2020, 10, 1), 2));
	}

	private static AssessmentState state(Neighbourhood neighbourhood, AssessmentKind kind, LocalDate day, int level) {
		Instant evening = day.atTime(19, 0).toInstant(ZoneOffset.UTC);
		Stamp stamp = new Stamp(evening, new Actor("test", null, null));
		List<Score> scores = Stream.of("", "system-")
			.flatMap((side) -> Recording.REQUIRED_2019.stream().map((code) -> side + code))
			.map((code) -> new Score(code, level, false, "why", List.of(), null, null))
			.toList();
		return new AssessmentState("asm_%s-%d".formatted(neighbourhood.id().substring(4), level), "nhse-2019-08", kind,
				AssessmentStatus.AGREED, day, null, scores, 1, stamp, stamp, evening, null, new Call("test", ""));
	}

}
