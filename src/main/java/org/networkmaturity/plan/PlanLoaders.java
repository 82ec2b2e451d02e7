package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.graphql.Related;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads what many plans, lines and spends ask for at once.
 */
@Component
class PlanLoaders {

	private final DevelopmentPlans plans;

	private final FundingAwards awards;

	PlanLoaders(BatchLoaderRegistry registry, DevelopmentPlans plans, FundingAwards awards) {
		this.plans = plans;
		this.awards = awards;
		registry.forTypePair(String.class, DevelopmentPlan.class)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> Related.byId(plans.getAll(ids))));
		registry.<String, BigDecimal>forName("planLineSpend")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> spent(ids)));
	}

	private Map<String, BigDecimal> spent(Set<String> planLineIds) {
		List<DevelopmentPlan> found = this.plans
			.getAll(planLineIds.stream().map(DevelopmentPlanLine::planIdOf).collect(Collectors.toSet()));
		Map<String, FundingLine> lines = fundingLines(found);
		Map<String, BigDecimal> spent = HashMap.newHashMap(planLineIds.size());
		for (DevelopmentPlan plan : found) {
			FundingLine line = lines.get(plan.lineId());
			for (DevelopmentPlanLine planLine : plan.lines()) {
				spent.put(planLine.id(), (line != null) ? line.spentOnPlanLine(planLine.id()) : BigDecimal.ZERO);
			}
		}
		return spent;
	}

	/**
	 * The funding lines that pay for plans.
	 * @param plans they
	 * @return the lines by their ids
	 */
	Map<String, FundingLine> fundingLines(Collection<DevelopmentPlan> plans) {
		Set<String> ids = plans.stream().map(DevelopmentPlan::lineId).collect(Collectors.toSet());
		return this.awards.withLines(ids)
			.stream()
			.flatMap((award) -> award.lines().stream())
			.filter((line) -> ids.contains(line.id()))
			.collect(Collectors.toMap(FundingLine::id, Function.identity(), (one, other) -> one));
	}

}
