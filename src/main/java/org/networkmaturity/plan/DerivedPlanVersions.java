package org.networkmaturity.plan;

import java.util.List;

import com.mongodb.client.model.Updates;
import org.networkmaturity.store.DerivedFields;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * A plan's version follows from its steps. What was spent on it follows from its funding
 * line, and is not kept with it; what a report says of that stays as it was sent.
 */
@Component
class DerivedPlanVersions extends DerivedFields<DevelopmentPlan> {

	DerivedPlanVersions(DocumentStore store) {
		super(store.documents(DevelopmentPlans.COLLECTION, DevelopmentPlan.class), DevelopmentPlan::id);
	}

	@Override
	public String what() {
		return "Versions of development plans, from their steps";
	}

	@Override
	protected List<Disagreement> compare(List<DevelopmentPlan> plans) {
		return plans.stream().filter((plan) -> plan.version() != plan.steps().size()).map(this::disagreement).toList();
	}

	private Disagreement disagreement(DevelopmentPlan plan) {
		long steps = plan.steps().size();
		return new Disagreement(DevelopmentPlans.COLLECTION, plan.id(), "version", Long.toString(plan.version()),
				Long.toString(steps),
				() -> this.documents.update(Versions.asRead(plan.id(), plan.version()), Updates.set("version", steps)));
	}

}
