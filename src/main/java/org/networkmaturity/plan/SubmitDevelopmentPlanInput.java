package org.networkmaturity.plan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A plan, as it was asked to be submitted.
 *
 * @param federationId whose plan it is
 * @param lineId the funding line that pays for it
 * @param title what it is called
 * @param editionId the edition whose dimensions its lines name; null for the one in force
 * @param replaces the plan in whose place it comes; null where in none's
 * @param lines its projects
 * @param idempotencyKey the caller's key; null where there is none
 */
record SubmitDevelopmentPlanInput(String federationId, String lineId, String title, @Nullable String editionId,
		@Nullable String replaces, List<DevelopmentPlanLineInput> lines, @Nullable String idempotencyKey) {

	DevelopmentPlan toPlan(String id, Federation federation, String edition, Stamp submitted, Call call) {
		List<DevelopmentPlanLine> entered = new ArrayList<>();
		for (DevelopmentPlanLineInput line : this.lines) {
			entered.add(line.toLine(DevelopmentPlanLine.idOf(id, entered.size() + 1), edition));
		}
		return new DevelopmentPlan(id, 0, this.title.strip(), federation.id(), federation.commissionerId(), this.lineId,
				this.replaces, entered, submitted, call, null, null, List.of());
	}

}
