package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A project of a plan, as it was asked to be submitted.
 *
 * @param project what it is called
 * @param keyActivities the key activities and actions
 * @param goals the improvement that is planned
 * @param measuresOfSuccess how one will know
 * @param coreRoles the core roles that it serves
 * @param dimensions the codes of the dimensions that it should move
 * @param intendedCompletion on which day it is to be complete
 * @param budget pounds
 * @param lead the role that leads it
 */
record DevelopmentPlanLineInput(String project, String keyActivities, String goals, String measuresOfSuccess,
		List<CoreRole> coreRoles, @Nullable List<String> dimensions, LocalDate intendedCompletion, BigDecimal budget,
		String lead) {

	List<String> dimensionsOrNone() {
		return (this.dimensions != null) ? this.dimensions : List.of();
	}

	DevelopmentPlanLine toLine(String id, String editionId) {
		return new DevelopmentPlanLine(id, this.project.strip(), this.keyActivities.strip(), this.goals.strip(),
				this.measuresOfSuccess.strip(), this.coreRoles, editionId, dimensionsOrNone(), this.intendedCompletion,
				this.budget, this.lead.strip());
	}

}
