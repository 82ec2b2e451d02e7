package org.networkmaturity.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every decision about who may do what, and for whom. Whoever adds a mutation, a query or
 * a download decides here; whoever adds another field here or in {@link FieldDecisions}.
 */
final class Decisions {

	private static final String NEIGHBOURHOOD = "the neighbourhood";

	private static final String LINE = "the line: its commissioner, the federations that it goes to";

	private static final String COMMISSIONER = "the commissioner";

	private static final Set<String> OXFORDSHIRE = Set.of("10Q", "com_10Q");

	private static final Set<String> SOMERSET = Set.of("11X", "com_11X");

	private static final Set<String> NORTH = oxfordshireAnd("loc_10q-north", "fed_10q-pml");

	private static final Set<String> WEST = oxfordshireAnd("loc_10q-west", "fed_10q-pml");

	private static final Set<String> SOUTH_WEST = oxfordshireAnd("loc_10q-south-west", "fed_10q-pml");

	private static final Set<String> PARTNERS = oxfordshireAnd("fed_10q-pml", "fed_10q-oxfed", "fed_10q-abingdon",
			"fed_10q-seox");

	private static final Set<String> WEST_MENDIP = Set.of("11X", "com_11X", "fed_11x-west-mendip");

	/** What may be done. */
	static final List<Decision> MUTATIONS = List.of(
			Decision.of("recordBaseline", "RECORDER; agreed at once, also AGREER", Set.of(Role.RECORDER, Role.AGREER),
					NEIGHBOURHOOD, WEST),
			Decision.of("recordBaselines", "RECORDER; agreed at once, also AGREER", Set.of(Role.RECORDER, Role.AGREER),
					NEIGHBOURHOOD, WEST),
			Decision.of("recordProgress", "RECORDER; agreed at once, also AGREER", Set.of(Role.RECORDER, Role.AGREER),
					NEIGHBOURHOOD, NORTH),
			Decision.of("reviseAssessment", "RECORDER; of an agreed one, also AGREER",
					Set.of(Role.RECORDER, Role.AGREER), NEIGHBOURHOOD, SOUTH_WEST),
			Decision.of("withdrawAssessment", "RECORDER; of an agreed one, also AGREER", Set.of(Role.RECORDER),
					NEIGHBOURHOOD, NORTH),
			Decision.of("agreeAssessment", "AGREER", Set.of(Role.AGREER), NEIGHBOURHOOD, NORTH),
			Decision.of("arrangeMeeting", "RECORDER", Set.of(Role.RECORDER), "the locality",
					oxfordshireAnd("loc_10q-north")),
			Decision.of("noteConflictOfInterest closeMeeting", "RECORDER", Set.of(Role.RECORDER), "the locality",
					oxfordshireAnd("loc_10q-west")),
			Decision.of("formNeighbourhood", "DIRECTORY_MANAGER", Set.of(Role.DIRECTORY_MANAGER),
					"the neighbourhood, and those that its practices come from on that day", WEST),
			Decision.of("movePractice", "DIRECTORY_MANAGER", Set.of(Role.DIRECTORY_MANAGER),
					"the neighbourhood, and the one that the practice is in on that day", NORTH),
			Decision.of("closeNeighbourhood", "DIRECTORY_MANAGER", Set.of(Role.DIRECTORY_MANAGER), NEIGHBOURHOOD,
					NORTH),
			Decision.of("awardFunding", "FUNDING_MANAGER", Set.of(Role.FUNDING_MANAGER), COMMISSIONER, OXFORDSHIRE),
			Decision.of("allocateFunding releaseAllocation recordSpend reverseSpend", "FUNDING_MANAGER",
					Set.of(Role.FUNDING_MANAGER), LINE, PARTNERS),
			Decision.of("recordFinancialStatement", "FUNDING_MANAGER", Set.of(Role.FUNDING_MANAGER), "the federation",
					oxfordshireAnd("fed_10q-abingdon")),
			Decision.of("submitDevelopmentPlan reportOnDevelopmentPlan", "FUNDING_MANAGER",
					Set.of(Role.FUNDING_MANAGER), "the federation", WEST_MENDIP),
			Decision.of("assessDevelopmentPlan decideDevelopmentPlan", "FUNDING_MANAGER", Set.of(Role.FUNDING_MANAGER),
					COMMISSIONER, SOMERSET),
			Decision.of("issueNhseReturn", "RETURN_ISSUER", Set.of(Role.RETURN_ISSUER), COMMISSIONER, OXFORDSHIRE));

	/** Feedback and returns. */
	static final Decision FEEDBACK = Decision.reading(
			"nhseFeedback nhseReturns nhseReturn /downloads/nhse-feedback/{commissioner}.xlsx",
			"RETURN_READER; or else READER", "everywhere; or else the commissioner");

	/** What shows drafts, to those who may see them. */
	static final Decision DRAFTS = Decision.reading(
			"assessment node Neighbourhood.assessments LocalityMeeting.assessments Assessment.revisions",
			"READER; of drafts, also RECORDER or AGREER; of an AuditEvent by node, AUDITOR",
			"what was agreed everywhere; of drafts, the neighbourhood");

	/** What never shows drafts, though it shows assessments. */
	static final Decision AGREED = Decision.reading(
			"Neighbourhood.baseline Neighbourhood.latest Maturity.baseline Maturity.latest MaturityPoint.assessment "
					+ "DimensionMaturity.target NhseFeedbackRow.baseline NhseFeedbackRow.latest maturityHeatmap",
			"READER", "everywhere; never a draft");

	/** Who did what. */
	static final Decision AUDIT = Decision.reading("auditEvents AuditEvent.subject", "AUDITOR",
			"everywhere; a draft as subject only as above");

	/** Who is asking. */
	static final Decision VIEWER = Decision.reading("viewer", "READER", "oneself");

	/** What everybody signed in reads. */
	static final Decision OPEN = Decision.reading(
			"commissioners commissioner locality federation federations neighbourhood neighbourhoods practice practices "
					+ "matrixEditions matrixEdition meeting fundingAward apportionment financialStatement developmentPlan",
			"READER", "everywhere, conflicts of interest, awards, spend, accounts and plans included");

	/** What may be read. */
	static final List<Decision> READINGS = List.of(DRAFTS, AGREED, FEEDBACK, AUDIT, VIEWER, OPEN);

	private Decisions() {
	}

	/**
	 * The table that the README shows: what is decided alike in one row.
	 */
	static String table() {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		Stream.concat(MUTATIONS.stream(), READINGS.stream())
			.forEach((each) -> rows.computeIfAbsent(each.role() + " | " + each.reach(), (any) -> new ArrayList<>())
				.addAll(each.operations()));
		return rows.entrySet()
			.stream()
			.map((row) -> "| %s | %s |".formatted(String.join(", ", row.getValue()), row.getKey()))
			.collect(Collectors.joining("\n", "| operation | role | reach |\n|---|---|---|\n", "\n"));
	}

	private static Set<String> oxfordshireAnd(String... others) {
		Set<String> claims = new HashSet<>(OXFORDSHIRE);
		claims.addAll(List.of(others));
		return claims;
	}

}
