package org.networkmaturity.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.Crosswalks;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

/**
 * The agreed assessments of one neighbourhood at one time, and the rules that need more
 * than one of them to decide: one baseline for each edition, and progress only from a
 * baseline, on a later day.
 *
 * @param list their states then, the latest last
 */
record AgreedAssessments(List<AssessmentState> list) {

	AgreedAssessments {
		list = list.stream().sorted(AssessmentState.LATEST).toList();
	}

	/**
	 * What each agreed assessment adds up to, edition by edition.
	 * @return one for each edition that something is agreed in
	 */
	List<Standing> standings() {
		return this.list.stream()
			.map(AssessmentState::editionId)
			.distinct()
			.map((edition) -> new Standing(edition, baseline(edition), latest(edition)))
			.toList();
	}

	private AssessmentState latest(String editionId) {
		return this.list.stream().filter((state) -> state.editionId().equals(editionId)).toList().getLast();
	}

	private @Nullable AssessmentState baseline(String editionId) {
		return this.list.stream()
			.filter((state) -> state.editionId().equals(editionId) && state.kind() == AssessmentKind.BASELINE)
			.findFirst()
			.orElse(null);
	}

	private @Nullable AssessmentState baselineFor(String editionId, Crosswalks crosswalks) {
		return Standings.baselineFor(editionId, crosswalks, this::baseline);
	}

	private List<AssessmentState> progress() {
		return this.list.stream().filter((state) -> state.kind() == AssessmentKind.PROGRESS).toList();
	}

	private AgreedAssessments without(AssessmentState state) {
		return new AgreedAssessments(
				this.list.stream().filter((each) -> !each.assessmentId().equals(state.assessmentId())).toList());
	}

	/**
	 * What speaks against an assessment, were it agreed beside the others or in the place
	 * of an earlier state of its own.
	 * @param candidate the assessment
	 * @param crosswalks which editions can be read in which
	 * @param which where the input says which assessment it is about
	 * @param day where the input says the day
	 * @return the problem, or null where nothing does
	 */
	@Nullable Problem objection(AssessmentState candidate, Crosswalks crosswalks, InputPath which, InputPath day) {
		AgreedAssessments others = without(candidate);
		return (candidate.kind() == AssessmentKind.BASELINE)
				? others.objectionToBaseline(candidate, crosswalks, which, day)
				: others.objectionToProgress(candidate, crosswalks, which, day);
	}

	private @Nullable Problem objectionToBaseline(AssessmentState candidate, Crosswalks crosswalks, InputPath which,
			InputPath day) {
		AssessmentState baseline = baseline(candidate.editionId());
		if (baseline != null) {
			return new Problem(ProblemCode.BASELINE_EXISTS,
					"The neighbourhood has an agreed baseline in %s, of %s: record progress instead"
						.formatted(candidate.editionId(), baseline.assessedOn()),
					which.steps());
		}
		return progress().stream()
			.filter((progress) -> candidate.equals(baselineFor(progress, candidate, crosswalks)))
			.filter((progress) -> !progress.assessedOn().isAfter(candidate.assessedOn()))
			.findFirst()
			.map((progress) -> new Problem(ProblemCode.OUT_OF_ORDER,
					"Progress from this baseline is agreed for %s: the baseline must be assessed on an earlier day"
						.formatted(progress.assessedOn()),
					day.steps()))
			.orElse(null);
	}

	private @Nullable AssessmentState baselineFor(AssessmentState progress, AssessmentState candidate,
			Crosswalks crosswalks) {
		return Standings.baselineFor(progress.editionId(), crosswalks,
				(edition) -> edition.equals(candidate.editionId()) ? candidate : baseline(edition));
	}

	private @Nullable Problem objectionToProgress(AssessmentState candidate, Crosswalks crosswalks, InputPath which,
			InputPath day) {
		AssessmentState baseline = baselineFor(candidate.editionId(), crosswalks);
		if (baseline == null) {
			return new Problem(ProblemCode.BASELINE_MISSING,
					"The neighbourhood has no agreed baseline to measure progress from, in %s or in an earlier edition that can be read in it: agree one first"
						.formatted(candidate.editionId()),
					which.steps());
		}
		return candidate.assessedOn().isAfter(baseline.assessedOn()) ? null : new Problem(ProblemCode.OUT_OF_ORDER,
				"Progress must be assessed on a later day than its baseline, which is of " + baseline.assessedOn(),
				day.steps());
	}

	/**
	 * The agreed progress that is measured from a baseline.
	 * @param baseline an agreed baseline
	 * @param crosswalks which editions can be read in which
	 * @return the first such progress, or null where there is none
	 */
	@Nullable AssessmentState progressFrom(AssessmentState baseline, Crosswalks crosswalks) {
		return progress().stream()
			.filter((progress) -> baseline.equals(baselineFor(progress.editionId(), crosswalks)))
			.findFirst()
			.orElse(null);
	}

}
