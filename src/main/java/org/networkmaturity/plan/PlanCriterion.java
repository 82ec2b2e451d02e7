package org.networkmaturity.plan;

/**
 * The seven criteria for approval of federation plans (Commissioning Roles of
 * Federations: Memorandum of Understanding, July 2012, table 7, in its order).
 */
public enum PlanCriterion {

	ACCORDS_WITH_CORE_ROLES, OUTCOMES_DESCRIBED, NO_BETTER_MEANS, SUPPORTS_NHS_AIMS, CONFLICTS_OF_INTEREST_MANAGED,
	NO_NEGATIVE_CONSEQUENCES, NO_PROVIDER_FUNCTIONS

}
