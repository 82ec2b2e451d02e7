package org.networkmaturity.assessment;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.matrix.Crosswalks;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

/**
 * What is done with assessments: who may, and as long as the assessment is how. The
 * mutations ask it before they act, and so do the fields that tell viewers what they may
 * do, so that the two never differ.
 */
enum AssessmentAction {

	RECORD(Role.RECORDER), REVISE(Role.RECORDER), AGREE(Role.AGREER), WITHDRAW(Role.RECORDER);

	private final Role role;

	AssessmentAction(Role role) {
		this.role = role;
	}

	/**
	 * Insists on the role that it always needs.
	 * @param caller who is to have it
	 */
	void require(Caller caller) {
		caller.require(this.role);
	}

	/**
	 * Whether a caller may do it at all for a neighbourhood.
	 * @param caller who
	 * @param neighbourhood for whom
	 * @return whether they have the role, and the reach
	 */
	boolean isOpenTo(Caller caller, Neighbourhood neighbourhood) {
		return caller.has(this.role) && caller.actsForAny(neighbourhood.organisations());
	}

	/**
	 * Whether a caller within reach may do it with one assessment.
	 * @param caller who
	 * @param state the assessment's present state
	 * @param agreed what is agreed of the neighbourhood now
	 * @param crosswalks which editions can be read in which
	 * @return whether they have the roles, and the assessment is such that it can be done
	 */
	boolean isOpenTo(Caller caller, AssessmentState state, AgreedAssessments agreed, Crosswalks crosswalks) {
		return rolesFor(state).stream().allMatch(caller::has) && objection(state, agreed, crosswalks) == null;
	}

	/**
	 * Why a caller within reach cannot do it with one assessment.
	 * @param caller who wants to
	 * @param state the assessment's present state
	 * @param agreed what is agreed of the neighbourhood now
	 * @param crosswalks which editions can be read in which
	 * @return the problem, or null where there is none
	 * @throws org.networkmaturity.graphql.ApiException with FORBIDDEN where the caller
	 * lacks a role that it needs
	 */
	@Nullable Problem objection(Caller caller, AssessmentState state, AgreedAssessments agreed, Crosswalks crosswalks) {
		rolesFor(state).forEach(caller::require);
		return objection(state, agreed, crosswalks);
	}

	/** Only who may agree changes what was agreed. */
	private Set<Role> rolesFor(AssessmentState state) {
		return (state.status() == AssessmentStatus.AGREED) ? EnumSet.of(this.role, Role.AGREER) : EnumSet.of(this.role);
	}

	private @Nullable Problem objection(AssessmentState state, AgreedAssessments agreed, Crosswalks crosswalks) {
		return switch (this) {
			case RECORD -> null;
			case REVISE -> (state.status() == AssessmentStatus.WITHDRAWN)
					? wrongStatus("This was withdrawn: record another instead") : null;
			case AGREE -> (state.status() != AssessmentStatus.DRAFT)
					? wrongStatus("Only a draft can be agreed; this is " + state.status()) : null;
			case WITHDRAW -> objectionToWithdrawal(state, agreed, crosswalks);
		};
	}

	private static @Nullable Problem objectionToWithdrawal(AssessmentState state, AgreedAssessments agreed,
			Crosswalks crosswalks) {
		if (state.status() == AssessmentStatus.WITHDRAWN) {
			return wrongStatus("This was withdrawn already");
		}
		AssessmentState progress = agreed.progressFrom(state, crosswalks);
		return (progress == null) ? null : wrongStatus(
				"Progress of %s is measured from this baseline: revise the baseline, or withdraw the progress first"
					.formatted(progress.assessedOn()));
	}

	private static Problem wrongStatus(String message) {
		return Problem.at(ProblemCode.WRONG_STATUS, message, "id");
	}

}
