package org.networkmaturity.bench.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.networkmaturity.access.Actor;
import org.networkmaturity.assessment.AssessmentKind;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.AssessmentStatus;
import org.networkmaturity.assessment.Evidence;
import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.assessment.Score;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * What was assessed of a neighbourhood: a baseline in the edition of 2018 and two
 * assessments in that of 2019, of which the first is its baseline but for one
 * neighbourhood in ten, whose progress is measured from the baseline of 2018.
 */
final class Assessments {

	private static final List<String> OF_2018 = List.of("right-scale", "integrated-working", "targeting-care",
			"managing-resources", "empowered-primary-care");

	private static final List<String> OF_2019 = List.of("leadership-planning-and-partnerships",
			"data-and-population-health", "integrating-care", "managing-resources", "people-and-communities");

	private static final String RATIONALE = "The locality meeting saw the plan, and heard how far its first steps are carried out.";

	private Assessments() {
	}

	static MaturityRecord of(Neighbourhood neighbourhood, String commissioner, Random random) {
		boolean acrossEditions = random.nextInt(10) == 0;
		return Stream
			.of(state(neighbourhood, commissioner, 1, "nhse-2018-08", AssessmentKind.BASELINE,
					LocalDate.of(2018, 12, 12), scores(OF_2018, 0, random)),
					state(neighbourhood, commissioner, 2, "nhse-2019-08",
							acrossEditions ? AssessmentKind.PROGRESS : AssessmentKind.BASELINE,
							LocalDate.of(2019, 11, 6), scores(OF_2019, 0, random)),
					state(neighbourhood, commissioner, 3, "nhse-2019-08", AssessmentKind.PROGRESS,
							LocalDate.of(2020, 3, 4), scores(OF_2019, 1, random)))
			.reduce(MaturityRecord.empty(neighbourhood.id()), MaturityRecord::append, (one, other) -> other);
	}

	private static AssessmentState state(Neighbourhood neighbourhood, String commissioner, int number, String edition,
			AssessmentKind kind, LocalDate day, List<Score> scores) {
		Instant at = day.atTime(19, 0).toInstant(ZoneOffset.UTC);
		Stamp stamp = new Stamp(at, new Actor("bench", "A locality meeting", commissioner));
		String key = neighbourhood.id().substring(Neighbourhood.PREFIX.length());
		return new AssessmentState("asm_%s-%d".formatted(key, number), edition, kind, AssessmentStatus.AGREED, day,
				null, scores, 1, stamp, stamp, at, null, new Call("bench-" + number, ""));
	}

	private static List<Score> scores(List<String> dimensions, int least, Random random) {
		return dimensions.stream()
			.map((dimension) -> new Score(dimension, least + random.nextInt(3), false,
					random.nextBoolean() ? RATIONALE : null,
					(random.nextInt(5) == 0) ? List.of(new Evidence("Minutes of the meeting", null)) : List.of(), null,
					null))
			.toList();
	}

}
