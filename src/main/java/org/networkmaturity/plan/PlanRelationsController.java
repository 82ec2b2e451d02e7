package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.funding.FundingLine;
import org.networkmaturity.funding.Spend;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.matrix.MatrixDimension;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves what plans lead to, and what leads to plans.
 */
@Controller
class PlanRelationsController {

	private final DevelopmentPlans plans;

	private final PlanLoaders loaders;

	private final Federations federations;

	private final Commissioners commissioners;

	private final MatrixEditions editions;

	PlanRelationsController(DevelopmentPlans plans, PlanLoaders loaders, Federations federations,
			Commissioners commissioners, MatrixEditions editions) {
		this.plans = plans;
		this.loaders = loaders;
		this.federations = federations;
		this.commissioners = commissioners;
		this.editions = editions;
	}

	@BatchMapping
	Map<DevelopmentPlan, Federation> federation(List<DevelopmentPlan> plans) {
		return Related.one(plans, DevelopmentPlan::federationId, this.federations::getAll);
	}

	@BatchMapping
	Map<DevelopmentPlan, Commissioner> commissioner(List<DevelopmentPlan> plans) {
		return Related.one(plans, DevelopmentPlan::commissionerId, this.commissioners::getAll);
	}

	@BatchMapping
	Map<DevelopmentPlan, FundingLine> fundingLine(List<DevelopmentPlan> plans) {
		Map<String, FundingLine> lines = this.loaders.fundingLines(plans);
		return plans.stream()
			.filter((plan) -> lines.containsKey(plan.lineId()))
			.collect(Collectors.toMap(Function.identity(), (plan) -> Objects.requireNonNull(lines.get(plan.lineId())),
					(one, other) -> one));
	}

	@SchemaMapping
	@Nullable CompletableFuture<DevelopmentPlan> replaces(DevelopmentPlan plan, DataLoader<String, DevelopmentPlan> plans) {
		return (plan.replacesId() != null) ? plans.load(plan.replacesId()) : null;
	}

	@SchemaMapping
	CompletableFuture<DevelopmentPlan> plan(DevelopmentPlanLine line, DataLoader<String, DevelopmentPlan> plans) {
		return plans.load(DevelopmentPlanLine.planIdOf(line.id()));
	}

	@SchemaMapping
	List<MatrixDimension> dimensions(DevelopmentPlanLine line) {
		MatrixEdition edition = this.editions.get(line.editionId());
		return line.dimensionCodes().stream().map(edition::dimension).filter(Objects::nonNull).toList();
	}

	@SchemaMapping
	CompletableFuture<BigDecimal> spent(DevelopmentPlanLine line, DataLoader<String, BigDecimal> planLineSpend) {
		return planLineSpend.load(line.id());
	}

	@SchemaMapping
	CompletableFuture<BigDecimal> remaining(DevelopmentPlanLine line, DataLoader<String, BigDecimal> planLineSpend) {
		return planLineSpend.load(line.id()).thenApply(line.budget()::subtract);
	}

	@SchemaMapping
	CompletableFuture<@Nullable DevelopmentPlanLine> line(PlanLineReport report,
			DataLoader<String, DevelopmentPlan> plans) {
		return line(report.planLineId(), plans);
	}

	@SchemaMapping
	@Nullable CompletableFuture<@Nullable DevelopmentPlanLine> planLine(Spend spend, DataLoader<String, DevelopmentPlan> plans) {
		return (spend.planLineId() != null) ? line(spend.planLineId(), plans) : null;
	}

	private static CompletableFuture<@Nullable DevelopmentPlanLine> line(String planLineId,
			DataLoader<String, DevelopmentPlan> plans) {
		return plans.load(DevelopmentPlanLine.planIdOf(planLineId)).thenApply((plan) -> plan.line(planLineId));
	}

	@BatchMapping(field = "developmentPlans")
	Map<Federation, List<DevelopmentPlan>> ofFederations(List<Federation> federations) {
		return Related.many(federations, this.plans::ofFederations, DevelopmentPlan::federationId);
	}

	@BatchMapping(field = "developmentPlans")
	Map<Commissioner, List<DevelopmentPlan>> ofCommissioners(List<Commissioner> commissioners) {
		return Related.many(commissioners, this.plans::ofCommissioners, DevelopmentPlan::commissionerId);
	}

	@BatchMapping(field = "developmentPlans")
	Map<FundingLine, List<DevelopmentPlan>> ofFundingLines(List<FundingLine> lines) {
		Map<String, List<DevelopmentPlan>> found = this.plans
			.ofFundingLines(lines.stream().map(FundingLine::id).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.groupingBy(DevelopmentPlan::lineId));
		return lines.stream()
			.collect(Collectors.toMap(Function.identity(), (line) -> found.getOrDefault(line.id(), List.of()),
					(one, other) -> one));
	}

}
