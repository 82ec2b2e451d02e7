package org.networkmaturity.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every decision about who reads which field, but for those that
 * {@link Decisions#READINGS} names. Whoever adds a field to the schema decides here, or
 * there where it is by itself what others may not see.
 */
final class FieldDecisions {

	/**
	 * What is in an assessment: for whoever was given it, by a field that shows drafts or
	 * by one that does not.
	 */
	static final Set<String> ASSESSED = fields("""
			Assessment: id neighbourhood edition kind status assessedOn meeting scores overall revision recordedAt
			  recordedBy agreedAt
			AssessmentRevision: revision status assessedOn recordedAt recordedBy reason scores
			DimensionScore: dimension state level rationale evidence developmentNeed target
			Evidence: title url
			MaturityTarget: level by
			AssessmentConnection: edges nodes pageInfo totalCount
			AssessmentEdge: cursor node""");

	/**
	 * What agreed assessments add up to: for every READER, and never a draft, not even
	 * counted.
	 */
	static final Set<String> AGREED = fields("""
			Commissioner: maturity
			Locality: maturity
			Federation: maturity
			Neighbourhood: maturity
			LocalityMeeting: outstanding
			Maturity: neighbourhood edition overall dimensions reviewDue
			DimensionMaturity: dimension baseline latest change comparability next history
			MaturityPoint: assessedOn level comparability
			MaturityHeatmap: edition columns rows summary
			HeatmapRow: neighbourhood cells overall
			HeatmapCell: dimension baseline latest change comparability
			MaturitySummary: edition neighbourhoods assessed overall dimensions
			DimensionSummary: dimension counts notAssessed improved declined
			LevelCount: level neighbourhoods""");

	/**
	 * The network, the matrix, meetings, money, accounts and plans: for every READER, and
	 * nothing of a draft or of the audit.
	 */
	static final Set<String> OPEN = fields("""
			Actor: subject name organisation
			Commissioner: id odsCode name localities federations neighbourhoods fundingAwards developmentPlans
			Locality: id name commissioner neighbourhoods meetings
			Federation: financialStatements id name groups commissioner neighbourhoods closedOn statedSizes practices
			  practiceCount population funding developmentPlans
			FederationGroup: name
			StatedSize: asAt practices males females population source
			Neighbourhood: id name odsCode commissioner federation locality formedOn closedOn closingReason formedFrom
			  practices listSize listSizeBand funding
			Practice: id odsCode name postcode status openedOn closedOn federation neighbourhood listSize memberships
			  mergers
			PracticeMerger: id name on practices continuesAs
			NeighbourhoodMembership: neighbourhood from to
			LocalityMeeting: id locality heldOn status conflictsOfInterest edition
			ConflictOfInterest: party outcome note
			MatrixEdition: id title publishedOn inForceFrom inForceTo source verified groups dimensions
			FinancialStatement: id federation title source note years sections surplusByYear surplus recordedAt
			  recordedBy
			FinancialSection: kind rows totalsByYear total byPayer
			FinancialRow: heading payer amounts total comment
			StatedFigure: year stated computed difference
			PayerAmounts: payer amounts total
			FederationConnection: edges nodes pageInfo totalCount
			FederationEdge: cursor node
			NeighbourhoodConnection: edges nodes pageInfo totalCount
			NeighbourhoodEdge: cursor node
			PracticeConnection: edges nodes pageInfo totalCount
			PracticeEdge: cursor node
			FundingAward: id title funder commissioner headline headlineIsAtLeast itemised difference recurrent
			  startsOn endsOn source conditions lines allocated spent remaining spentByCategory
			FundingCondition: kind text limit
			FundingLine: id recipient federation partners purpose amount inKindDaysPerWeek startsOn endsOn allocations
			  allocated spent remaining spentByCategory spend spendConnection developmentPlans
			FundingPartner: name federation
			FundingAllocation: neighbourhood amount
			Spend: id spentOn amount category description neighbourhood reverses recordedAt recordedBy planLine
			SpendConnection: edges nodes pageInfo totalCount
			SpendEdge: cursor node
			CategorySpend: category amount
			FundingPosition: awarded shared allocated spent spentByCategory remaining
			Apportionment: shares total
			ApportionmentShare: name population standard apportioned total
			DimensionGroup: code name required dimensions
			MatrixDimension: code name group levels
			MatrixLevel: ordinal name descriptor
			DevelopmentPlan: id title federation commissioner fundingLine replaces lines value approvalBody status
			  submittedAt submittedBy assessment decision reports reportDueOn reportOverdue
			DevelopmentPlanLine: id plan project keyActivities goals measuresOfSuccess coreRoles dimensions
			  intendedCompletion budget spent remaining lead
			PlanAssessment: criteria criteriaMet assessedAt assessedBy
			PlanCriterionAnswer: criterion met comment
			PlanDecision: body supported reasons decidedAt decidedBy
			PlanReport: asAt text lines spent reportedAt reportedBy
			PlanLineReport: line progress spent
			PageInfo: hasNextPage hasPreviousPage startCursor endCursor""");

	/**
	 * What the token that asks may do itself: for every READER.
	 */
	static final Set<String> SELF = fields("""
			Neighbourhood: mayRecord mayAgree
			LocalityMeeting: mayRecord
			Viewer: actor roles commissioners localities federations
			Assessment: mayRevise mayAgree mayWithdraw""");

	/**
	 * What is in feedback or a return: for whoever may read it.
	 */
	static final Set<String> FEEDBACK = fields("""
			NhseFeedback: commissioner from to edition knownAt rows rowsConnection funding spent spentByCategory gaps
			  remarks csv sha256 xlsxUrl
			NhseFeedbackRow: neighbourhood listSize listSizeBand dimensions allocated spent
			NhseFeedbackRowConnection: edges nodes pageInfo totalCount
			NhseFeedbackRowEdge: cursor node
			NhseReturn: number version issuedAt issuedBy reason feedback""");

	/**
	 * What is in an event: for an AUDITOR.
	 */
	static final Set<String> AUDIT = fields("""
			AuditEvent: id at actor organisation action outcome subjectIds summary correlationId
			AuditEventConnection: edges nodes pageInfo totalCount
			AuditEventEdge: cursor node""");

	/**
	 * What a mutation made of it: for whoever it let do so.
	 */
	static final Set<String> CHANGED = fields("""
			FinancialStatementPayload: statement problems
			AssessmentPayload: assessment problems
			AssessmentsPayload: assessments problems
			NhseReturnPayload: return problems
			NeighbourhoodPayload: neighbourhood problems
			PracticePayload: practice problems
			FundingPayload: award spend problems
			MeetingPayload: meeting problems
			Problem: code message path dimension
			DevelopmentPlanPayload: plan problems""");

	/** All of them. */
	static final List<Set<String>> ALL = List.of(ASSESSED, AGREED, OPEN, SELF, FEEDBACK, AUDIT, CHANGED);

	private FieldDecisions() {
	}

	/**
	 * Reads a list.
	 * @param types on each line a type and its fields; further lines of the same type are
	 * indented
	 * @return each as Type.field
	 */
	private static Set<String> fields(String types) {
		Set<String> fields = new TreeSet<>();
		types.replace("\n  ", " ").lines().map((line) -> line.split(": ", 2)).forEach((type) -> {
			for (String field : type[1].split(" ")) {
				fields.add(type[0] + "." + field);
			}
		});
		return fields;
	}

}
