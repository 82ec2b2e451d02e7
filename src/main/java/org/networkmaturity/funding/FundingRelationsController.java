package org.networkmaturity.funding;

import java.util.List;
import java.util.Map;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves what awards lead to, and what leads to awards.
 */
@Controller
class FundingRelationsController {

	private final FundingAwards awards;

	private final Commissioners commissioners;

	private final Federations federations;

	private final Neighbourhoods neighbourhoods;

	FundingRelationsController(FundingAwards awards, Commissioners commissioners, Federations federations,
			Neighbourhoods neighbourhoods) {
		this.awards = awards;
		this.commissioners = commissioners;
		this.federations = federations;
		this.neighbourhoods = neighbourhoods;
	}

	@BatchMapping
	Map<FundingAward, Commissioner> commissioner(List<FundingAward> awards) {
		return Related.one(awards, FundingAward::commissionerId, this.commissioners::getAll);
	}

	@BatchMapping(field = "federation")
	Map<FundingLine, Federation> recipients(List<FundingLine> lines) {
		return Related.one(lines, FundingLine::federationId, this.federations::getAll);
	}

	@BatchMapping(field = "federation")
	Map<FundingPartner, Federation> partners(List<FundingPartner> partners) {
		return Related.one(partners, FundingPartner::federationId, this.federations::getAll);
	}

	@BatchMapping(field = "neighbourhood")
	Map<FundingAllocation, Neighbourhood> allocatedTo(List<FundingAllocation> allocations) {
		return Related.one(allocations, FundingAllocation::neighbourhoodId, this.neighbourhoods::getAll);
	}

	@BatchMapping(field = "neighbourhood")
	Map<Spend, Neighbourhood> spentFor(List<Spend> spends) {
		return Related.one(spends, Spend::neighbourhoodId, this.neighbourhoods::getAll);
	}

	@BatchMapping
	Map<Commissioner, List<FundingAward>> fundingAwards(List<Commissioner> commissioners) {
		return Related.many(commissioners, this.awards::ofCommissioners, FundingAward::commissionerId);
	}

}
