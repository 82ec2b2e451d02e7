package org.networkmaturity.plan;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.funding.PlanBudget;
import org.networkmaturity.funding.PlanBudgets;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * Every development plan.
 */
@Component
public class DevelopmentPlans implements PlanBudgets {

	static final String COLLECTION = "developmentPlans";

	private static final String BY_SUBMISSION = "submitted.at";

	private final DocumentsWithOutbox<DevelopmentPlan> documents;

	DevelopmentPlans(DocumentStore store) {
		this.documents = store.documentsWithOutbox(COLLECTION, DevelopmentPlan.class);
	}

	@Nullable DevelopmentPlan get(String id) {
		return this.documents.get(id);
	}

	List<DevelopmentPlan> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<DevelopmentPlan> ofFederations(Collection<String> ids) {
		return this.documents.findSorted(Filters.in("federationId", ids), BY_SUBMISSION);
	}

	List<DevelopmentPlan> ofCommissioners(Collection<String> ids) {
		return this.documents.findSorted(Filters.in("commissionerId", ids), BY_SUBMISSION);
	}

	List<DevelopmentPlan> ofFundingLines(Collection<String> ids) {
		return this.documents.findSorted(Filters.in("lineId", ids), BY_SUBMISSION);
	}

	@Override
	public @Nullable PlanBudget find(String planLineId) {
		DevelopmentPlan plan = get(DevelopmentPlanLine.planIdOf(planLineId));
		DevelopmentPlanLine line = (plan != null) ? plan.line(planLineId) : null;
		return (plan != null && line != null) ? new PlanBudget(plan.lineId(), line.budget(), plan.isApproved()) : null;
	}

	/**
	 * Stores a plan.
	 * @param plan the plan
	 * @param event says so
	 * @return false where its id is taken, or another has been submitted in the place of
	 * the one that it replaces
	 */
	boolean add(DevelopmentPlan plan, Message event) {
		return this.documents.insertIfAbsent(plan, event);
	}

	/**
	 * Puts a next version in the place of the one that it was made of.
	 * @param next the plan
	 * @param event says what became of it
	 * @return false where that was changed since
	 */
	boolean change(DevelopmentPlan next, Message event) {
		return this.documents.replace(Versions.before(next.id(), next.version()), next, event);
	}

	/**
	 * Adds those that are not there yet.
	 * @param plans the plans
	 */
	public void addWhereAbsent(List<DevelopmentPlan> plans) {
		this.documents.insertWhereAbsent(plans);
	}

}
