package org.networkmaturity.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.funding.Pounds;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

/**
 * Says what is wrong with single lines of a plan that is to be submitted.
 */
class PlanLineCheck {

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_TEXT = 4_000;

	private final @Nullable MatrixEdition edition;

	private final InputProblems problems;

	PlanLineCheck(@Nullable MatrixEdition edition, InputProblems problems) {
		this.edition = edition;
		this.problems = problems;
	}

	void check(DevelopmentPlanLineInput line, InputPath path) {
		this.problems.checkNotBlank(line.project(), LONGEST_NAME, path.then("project"));
		this.problems.checkNotBlank(line.keyActivities(), LONGEST_TEXT, path.then("keyActivities"));
		this.problems.checkNotBlank(line.goals(), LONGEST_TEXT, path.then("goals"));
		this.problems.checkNotBlank(line.measuresOfSuccess(), LONGEST_TEXT, path.then("measuresOfSuccess"));
		this.problems.checkNotBlank(line.lead(), LONGEST_NAME, path.then("lead"));
		Pounds.checkAboveZero(line.budget(), path.then("budget"), this.problems);
		if (line.coreRoles().isEmpty()) {
			this.problems.add(ProblemCode.INVALID, "A project serves at least one core role: say which",
					path.then("coreRoles"));
		}
		checkEachOnce(line.coreRoles(), path, "coreRoles");
		checkEachOnce(line.dimensionsOrNone(), path, "dimensions");
		if (this.edition != null) {
			checkDimensions(line.dimensionsOrNone(), this.edition, path);
		}
	}

	private void checkEachOnce(List<?> items, InputPath path, String list) {
		for (int i = 0; i < items.size(); i++) {
			if (items.subList(0, i).contains(items.get(i))) {
				this.problems.add(ProblemCode.DUPLICATE, "This is named twice: keep one of the two",
						path.then(list, i));
			}
		}
	}

	private void checkDimensions(List<String> codes, MatrixEdition edition, InputPath path) {
		for (int i = 0; i < codes.size(); i++) {
			if (edition.dimension(codes.get(i)) == null) {
				this.problems.add(ProblemCode.UNKNOWN_DIMENSION,
						"%s has no such dimension. Its dimensions are %s".formatted(edition.id(),
								String.join(", ", edition.dimensions().stream().map(MatrixDimension::code).toList())),
						path.then("dimensions", i));
			}
		}
	}

}
