/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CalendarDate } from '../scalars.js';
import type { TypedDocument as DocumentNode } from '../document.js';
/** Which draft to agree. */
export type AgreeAssessmentInput = {
  /** Its revision when it was read, so that nobody agrees what they have not seen. */
  readonly expectedRevision: number;
  /** The assessment. */
  readonly id: string;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What to allocate. */
export type AllocateFundingInput = {
  /** How much more, and to which neighbourhoods of the award's commissioner, each once; 1 to 2,000. */
  readonly allocations: Array<FundingAllocationInput>;
  /** Repeating a call with the same key returns the first call's outcome and allocates nothing. A key belongs to one caller and one line. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Of which line. */
  readonly lineId: string;
};

/** What to share out. */
export type ApportionmentInput = {
  /** Among whom, in an order that decides between equals; at most 10,000. */
  readonly recipients: Array<ApportionmentRecipientInput>;
  /** Whole pounds that each recipient gets to start with, zero or more. */
  readonly standard: number;
  /** Whole pounds to share out, above zero. */
  readonly total: number;
};

/** Somebody who gets a share. */
export type ApportionmentRecipientInput = {
  /** What they are called. */
  readonly name: string;
  /** How many people they serve. The populations of all must not add up to zero. */
  readonly population: number;
};

/** Which meeting to arrange. */
export type ArrangeMeetingInput = {
  /** What is known of conflicts: up to 50, no party twice under one name; of one party under two names, an exclusion holds. More can be noted until the meeting is closed. None where no conflict was identified. */
  readonly conflictsOfInterest?: Array<ConflictOfInterestInput> | null | undefined;
  /** The day of the meeting. */
  readonly heldOn: CalendarDate;
  /** Repeating a call with the same key returns the first call's outcome and arranges nothing. A key belongs to who used it, for one locality; used for another meeting it is a DUPLICATE. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whose meeting it is. */
  readonly localityId: string;
};

/** The first assessment of a plan. */
export type AssessDevelopmentPlanInput = {
  /** What is said of the criteria: of all seven, each once. The plan meets the criteria where it meets every one. */
  readonly criteria: Array<PlanCriterionInput>;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. A key belongs to who used it, for one plan. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which plan: one that is SUBMITTED. */
  readonly planId: string;
};

/** Whether an assessment is a start or a step from it. */
export type AssessmentKind =
  /** Where the neighbourhood started from. At most one agreed for each edition. */
  | 'BASELINE'
  /** Where it got to after its baseline. */
  | 'PROGRESS';

/** How far an assessment has come. */
export type AssessmentStatus =
  /** Agreed, and seen by everyone signed in. */
  | 'AGREED'
  /** Recorded, not agreed; only those within reach see it. */
  | 'DRAFT'
  /** Taken back, for good. If it was agreed once, everyone still sees it. */
  | 'WITHDRAWN';

/** Which audit events; what is given must all hold. */
export type AuditFilter = {
  /** The subject of the token of who did it, as in Actor.subject. */
  readonly actor?: string | null | undefined;
  /** The first instant. */
  readonly from?: string | null | undefined;
  /** What they are about: the id of an assessment, a meeting, an award, a practice, a neighbourhood; or the code or id of a commissioner, or the id of a locality or federation, for all events within its reach. */
  readonly subjectId?: string | null | undefined;
  /** The first instant that is too late. */
  readonly to?: string | null | undefined;
};

/** What became of a mutation. */
export type AuditOutcome =
  /** It was carried out. */
  | 'ACCEPTED'
  /** It ended in an error. Had it been carried out all the same, that is an event of its own. */
  | 'FAILED'
  /** Nothing was changed, for a reason that its caller was told. */
  | 'REFUSED'
  /** It had been carried out before, with the same idempotencyKey, and was answered again. */
  | 'REPEATED';

/** An award to enter. */
export type AwardFundingInput = {
  /** In whose area it is spent. */
  readonly commissioner: string;
  /** On what conditions it is given, at most 50. */
  readonly conditions?: Array<FundingConditionInput> | null | undefined;
  /** The last day on which it may be spent, within ten years. */
  readonly endsOn: CalendarDate;
  /** Who gives the money, up to 300 characters. */
  readonly funder: string;
  /** What the paper says it comes to, above zero. It need not be the sum of the lines. */
  readonly headline: number;
  /** Whether the paper says that it comes to at least the headline. */
  readonly headlineIsAtLeast?: boolean | null | undefined;
  /** Repeating a call with the same key returns the first call's outcome and enters nothing. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** To whom it goes, 1 to 200. */
  readonly lines: Array<FundingLineInput>;
  /** Whether it comes again every year. */
  readonly recurrent?: boolean | null | undefined;
  /** The document that states it, and where in it, up to 4,000 characters. */
  readonly source?: string | null | undefined;
  /** The first day on which it may be spent. */
  readonly startsOn: CalendarDate;
  /** What it is called, up to 300 characters. */
  readonly title: string;
};

/** Which meeting to close. */
export type CloseMeetingInput = {
  /** The meeting. */
  readonly id: string;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
};

/** A neighbourhood to close. */
export type CloseNeighbourhoodInput = {
  /** Its id. */
  readonly id: string;
  /** Repeating a call with the same key returns the first call's outcome and closes nothing. A key belongs to one caller and one neighbourhood. */
  readonly idempotencyKey?: string | null | undefined;
  /** The last day of its existence. No practice may be in it on a later day. */
  readonly on: CalendarDate;
  /** Why, at most 4,000 characters. */
  readonly reason: string;
};

/** How a score from an earlier edition reads in this one. */
export type Comparability =
  /** The earlier edition has one dimension that means the same. */
  | 'EQUIVALENT'
  /** Several dimensions of the earlier edition became one; the lowest of them counts. There is no level while one of them is not assessed; one that does not apply does not count. */
  | 'MERGED'
  /** The earlier edition has nothing that reads as this dimension: there is no level, and no change. */
  | 'NOT_COMPARABLE'
  /** No baseline is agreed. */
  | 'NO_BASELINE'
  /** It was given in this edition. */
  | 'SAME_EDITION';

/** A conflict of interest. */
export type ConflictOfInterestInput = {
  /** What the conflict is: up to 4,000 characters, and nothing that identifies a patient. */
  readonly note?: string | null | undefined;
  /** What they may still do at the meeting. */
  readonly outcome: ConflictOutcome;
  /** Who is conflicted: an organisation by its name, ODS code or id, or a token by its subject or name, letter for letter but for capitals and spaces: an exclusion holds for tokens that are called so, and for nobody where it names nobody. Up to 300 characters; roles, not people. */
  readonly party: string;
};

/** The four outcomes that a locality paper offers for a noted conflict. */
export type ConflictOutcome =
  /** The conflicted party can participate in discussion and decision. */
  | 'DISCUSSES_AND_DECIDES'
  /** The conflicted party can participate in discussion but not decision. */
  | 'DISCUSSES_ONLY'
  /** The conflicted party is excluded: a token that acts for it cannot record, revise, agree or withdraw anything of this meeting, nor note conflicts for it, nor close it. The other outcomes are noted for people to keep to. */
  | 'EXCLUDED'
  /** The conflicted party can remain but not participate in discussion. */
  | 'REMAINS_SILENT';

/** The core roles and functions of federations, in the order of table 3 of the memorandum of understanding of July 2012. */
export type CoreRole =
  /** 11. Helping to identify and address unwarranted clinical variation and its costs. */
  | 'CLINICAL_VARIATION'
  /** 4. Communication between the commissioner and the member practices. */
  | 'COMMUNICATION'
  /** 9. Contract and pathway development. */
  | 'CONTRACTS_AND_PATHWAYS'
  /** 10. Promoting innovation and testing new ideas. */
  | 'INNOVATION'
  /** 5. Leadership: advocating for the health needs of the locality. */
  | 'LEADERSHIP'
  /** 6. Striking a balance between local and countywide issues. */
  | 'LOCAL_AND_COUNTYWIDE_BALANCE'
  /** 1. Local intelligence: knowing the health and the needs of the locality. */
  | 'LOCAL_INTELLIGENCE'
  /** 3. Use and promotion of local services. */
  | 'LOCAL_SERVICES'
  /** 2. Promoting patient involvement, and ownership of health and treatment plans. */
  | 'PATIENT_INVOLVEMENT'
  /** 8. Improving the quality of primary care. */
  | 'PRIMARY_CARE_QUALITY'
  /** 7. Developing relationships with other organisations as a basis for service improvement. */
  | 'RELATIONSHIPS'
  /** 12. Sharing learning and experience. */
  | 'SHARED_LEARNING';

/** The second assessment of a plan. */
export type DecideDevelopmentPlanInput = {
  /** The body that decided: the plan's approvalBody, letter for letter. */
  readonly body: string;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. A key belongs to who used it, for one plan. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which plan: one that is CRITERIA_MET. */
  readonly planId: string;
  /** Why, up to 4,000 characters, whatever it decided. */
  readonly reasons: string;
  /** Whether it supports the plan. */
  readonly supported: boolean;
};

/** A project of a plan to submit. */
export type DevelopmentPlanLineInput = {
  /** What it is to cost, above zero. */
  readonly budget: number;
  /** The core roles that it serves, at least one, each once. */
  readonly coreRoles: Array<CoreRole>;
  /** The codes of the dimensions that it should move, letter for letter, each once. */
  readonly dimensions?: Array<string> | null | undefined;
  /** Outcomes, the specific improvement that is planned, up to 4,000 characters. */
  readonly goals: string;
  /** The day on which it is to be complete: not before the funding line may be spent, and at most ten years after its last day. */
  readonly intendedCompletion: CalendarDate;
  /** Key activities and actions, up to 4,000 characters. */
  readonly keyActivities: string;
  /** Who leads it, up to 300 characters: a role, not a person. */
  readonly lead: string;
  /** How one will know whether it succeeded, up to 4,000 characters. */
  readonly measuresOfSuccess: string;
  /** What it is called, up to 300 characters. */
  readonly project: string;
};

/** How far a plan has come. */
export type DevelopmentPlanStatus =
  /** The second assessment supports it: spend can be recorded against its lines, and it is reported on. */
  | 'APPROVED'
  /** It met every criterion, and waits for the second assessment. */
  | 'CRITERIA_MET'
  /** The first assessment found a criterion that it does not meet. Another plan may be submitted in its place. */
  | 'CRITERIA_NOT_MET'
  /** The second assessment does not support it. Another plan may be submitted in its place. */
  | 'NOT_APPROVED'
  /** It waits for the first assessment. */
  | 'SUBMITTED';

/** What was said of one dimension. */
export type DimensionScoreInput = {
  /** What it would take to get further: up to 4,000 characters, and nothing that identifies a patient. */
  readonly developmentNeed?: string | null | undefined;
  /** The dimension's code, letter for letter. */
  readonly dimension: string;
  /** What shows it: up to 20 items. */
  readonly evidence?: Array<EvidenceInput> | null | undefined;
  /** The level's ordinal. Without one, and without notApplicable: not yet assessed. */
  readonly level?: number | null | undefined;
  /** It was agreed that the dimension does not apply here. Goes without a level. */
  readonly notApplicable?: boolean | null | undefined;
  /** Why this level: up to 4,000 characters, and nothing that identifies a patient. */
  readonly rationale?: string | null | undefined;
  /** Where it is meant to get to, and by when. */
  readonly target?: MaturityTargetInput | null | undefined;
};

/** Something that shows that a level is right. */
export type EvidenceInput = {
  /** What it is: 1 to 300 characters, and nothing that identifies a patient. */
  readonly title: string;
  /** Where it is, if it is on the web: http or https, up to 2,000 characters. */
  readonly url?: string | null | undefined;
};

/** A row to record. */
export type FinancialRowInput = {
  /** One for each year, in order; null where the document has none, or a dash. Below zero where something was paid back. */
  readonly amounts: Array<number | null | undefined>;
  /** What the document says about it, up to 4,000 characters. Leave out who said it: name no person. */
  readonly comment?: string | null | undefined;
  /** What the document calls it, up to 300 characters. */
  readonly heading: string;
  /** Who pays it, as the document names them, up to 300 characters. Organisations, not people. */
  readonly payer?: string | null | undefined;
  /** What the document says they come to, whether that is right or not. */
  readonly statedTotal?: number | null | undefined;
};

/** A section to record. */
export type FinancialSectionInput = {
  /** What it is about. */
  readonly kind: FinancialSectionKind;
  /** What it consists of, 1 to 200. */
  readonly rows: Array<FinancialRowInput>;
  /** The totals that the document states below the rows, whether they are right or not. */
  readonly stated?: StatedTotalsInput | null | undefined;
};

/** What a section of a financial statement is about. */
export type FinancialSectionKind =
  /** What went out, or will. */
  | 'EXPENDITURE'
  /** What came in, or will. */
  | 'INCOME'
  /** What was not spent, thanks to something the federation did. It counts neither as income nor in the surplus. */
  | 'SAVINGS';

/** A neighbourhood to form. */
export type FormNeighbourhoodInput = {
  /** The code of the commissioner whose network it is to be part of. */
  readonly commissioner: string;
  /** The commissioner's federation that it works with; none without it. */
  readonly federationId?: string | null | undefined;
  /**
   * Splitting or merging: ids of the neighbourhoods that practices come from, at most 20. Their memberships there end the day before
   * formedOn. These neighbourhoods go on, even without practices, until closeNeighbourhood closes them.
   */
  readonly formedFrom?: Array<string> | null | undefined;
  /** The first day of its existence, which is also its practices' first day in it; it may lie ahead, ten years at most. */
  readonly formedOn: CalendarDate;
  /** Repeating a call with the same key returns the first call's outcome and forms nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The commissioner's locality in which its practices meet. */
  readonly localityId: string;
  /** At most 200 characters, and unlike that of any other neighbourhood of the commissioner. */
  readonly name: string;
  /** The network's code: U and five digits. Leave it out until there is one. */
  readonly odsCode?: string | null | undefined;
  /** The codes of its practices: 1 to 100. */
  readonly practices: Array<string>;
};

/** How much to allocate to one neighbourhood. */
export type FundingAllocationInput = {
  /** How much more, above zero. */
  readonly amount: number;
  /** Which neighbourhood. */
  readonly neighbourhoodId: string;
};

/** A condition to enter. */
export type FundingConditionInput = {
  /** What it is about. */
  readonly kind: FundingConditionKind;
  /** The most that may be paid for one session, above zero. */
  readonly limit?: number | null | undefined;
  /** What it says, up to 4,000 characters. */
  readonly text: string;
};

/** What a condition of an award is about. */
export type FundingConditionKind =
  /** What the funds may not be spent on. */
  | 'EXCLUSION'
  /** Anything else. */
  | 'OTHER'
  /** The most that may be paid for a session of somebody's time. */
  | 'SESSION_RATE';

/** A line to enter. */
export type FundingLineInput = {
  /** How much, above zero; 0 only where it is support in kind. */
  readonly amount: number;
  /** The last day on which it may be spent, within the award's; the award's without it. */
  readonly endsOn?: CalendarDate | null | undefined;
  /** The federation that the recipient is. */
  readonly federationId?: string | null | undefined;
  /** Support in kind, in days a week, above 0 and up to 100. */
  readonly inKindDaysPerWeek?: number | null | undefined;
  /** The organisations that it goes to together, at most 50; none where it goes to the recipient alone. */
  readonly partners?: Array<FundingPartnerInput> | null | undefined;
  /** What for, up to 4,000 characters. */
  readonly purpose: string;
  /** To whom, up to 300 characters. */
  readonly recipient: string;
  /** The first day on which it may be spent, within the award's; the award's without it. */
  readonly startsOn?: CalendarDate | null | undefined;
};

/** One of several recipients to enter. */
export type FundingPartnerInput = {
  /** The federation that it is. */
  readonly federationId?: string | null | undefined;
  /** What it is called, up to 300 characters. */
  readonly name: string;
};

/** Which return to issue. */
export type IssueNhseReturnInput = {
  /** Whose. */
  readonly commissioner: string;
  /** The edition in which levels are read; without it the one in force on the last day. */
  readonly editionId?: string | null | undefined;
  /** The period's first day. */
  readonly from: CalendarDate;
  /** Repeating a call with the same key returns the first call's outcome and issues nothing. A key belongs to one caller and one commissioner. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Required when a return for the period was issued before. Up to 4,000 characters. */
  readonly reason?: string | null | undefined;
  /** The period's last day, which must not lie ahead. */
  readonly to: CalendarDate;
};

/** Where a neighbourhood's list size lies against the 30,000 to 50,000 that a neighbourhood is based around. */
export type ListSizeBand =
  /** More than 50,000. */
  | 'ABOVE'
  /** Fewer than 30,000. */
  | 'BELOW'
  /** No list size of any of its practices is known. */
  | 'UNKNOWN'
  /** 30,000 to 50,000. */
  | 'WITHIN';

/** Which neighbourhoods: exactly one of these. */
export type MaturityScope =
  {   /** All of the commissioner with this organisation code. */
  readonly commissioner: string; readonly federationId?: never; readonly localityId?: never; readonly neighbourhoodIds?: never; }
  |  { readonly commissioner?: never;   /** All that work with this federation. */
  readonly federationId: string; readonly localityId?: never; readonly neighbourhoodIds?: never; }
  |  { readonly commissioner?: never; readonly federationId?: never;   /** All of this locality. */
  readonly localityId: string; readonly neighbourhoodIds?: never; }
  |  { readonly commissioner?: never; readonly federationId?: never; readonly localityId?: never;   /** These, in this order: up to 2,000, which is enough for all of England. */
  readonly neighbourhoodIds: Array<string>; };

/** A level to reach by a day. */
export type MaturityTargetInput = {
  /** The day to reach it by: later than assessedOn. */
  readonly by: CalendarDate;
  /** The level's ordinal. */
  readonly level: number;
};

/** How far a meeting has come. */
export type MeetingStatus =
  /** Assessments can be recorded at it. */
  | 'ARRANGED'
  /** Nothing more is recorded at it. */
  | 'CLOSED';

/** A practice to move. */
export type MovePracticeInput = {
  /** Repeating a call with the same key returns the first call's outcome and moves nothing. A key belongs to one caller and one practice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its first day there. It may lie back, but not before a day on which the practice joined, or is to join, a neighbourhood. */
  readonly on: CalendarDate;
  /** Its code. */
  readonly practice: string;
  /** The id of the neighbourhood that it moves to. */
  readonly toNeighbourhoodId: string;
};

/** Which feedback. */
export type NhseFeedbackInput = {
  /** Whose. */
  readonly commissioner: string;
  /** The edition in which levels are read; without it the one in force on the last day. */
  readonly editionId?: string | null | undefined;
  /** The period's first day. */
  readonly from: CalendarDate;
  /** The instant whose knowledge is asked for; without it now. Pass back what feedback gives as its knownAt, with its edition, and you get the same bytes for ever. */
  readonly knownAt?: string | null | undefined;
  /** The period's last day. */
  readonly to: CalendarDate;
};

/** A conflict of interest to note. */
export type NoteConflictOfInterestInput = {
  /** The conflict. A meeting takes up to 50, those that others took the place of included. */
  readonly conflict: ConflictOfInterestInput;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. A key belongs to who used it, for one meeting; used for another conflict it is a DUPLICATE. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The meeting. */
  readonly meetingId: string;
};

/** What a plan is assessed by, in the order of table 7 of the memorandum of understanding of July 2012. */
export type PlanCriterion =
  /** Its activities accord with the commissioning functions of the memorandum. */
  | 'ACCORDS_WITH_CORE_ROLES'
  /** Conflicts of interest, where they exist, are recognised and managed. */
  | 'CONFLICTS_OF_INTEREST_MANAGED'
  /** They could not be achieved more effectively through other means. */
  | 'NO_BETTER_MEANS'
  /** No negative consequences on other services or parts of the local NHS are envisaged. */
  | 'NO_NEGATIVE_CONSEQUENCES'
  /** Neither the plan nor its budget supports the provider functions of the member practices. */
  | 'NO_PROVIDER_FUNCTIONS'
  /** It clearly describes the outcomes or improvements that the federation seeks to achieve. */
  | 'OUTCOMES_DESCRIBED'
  /** It supports the overarching aims of the NHS: a comprehensive service, continual improvement, and patients who take part in decisions. */
  | 'SUPPORTS_NHS_AIMS';

/** What is said of one criterion. */
export type PlanCriterionInput = {
  /** Why, up to 4,000 characters; required where it is not met. */
  readonly comment?: string | null | undefined;
  /** Which criterion. */
  readonly criterion: PlanCriterion;
  /** Whether the plan meets it. */
  readonly met: boolean;
};

/** How one line of a plan goes. */
export type PlanLineProgressInput = {
  /** Which line of the plan. */
  readonly planLineId: string;
  /** How it goes, up to 2,000 characters. */
  readonly progress: string;
};

/** Which practices. What is given must all hold. */
export type PracticeFilter = {
  /** The day on which they are in the neighbourhood of neighbourhoodId; today without it. */
  readonly asOf?: CalendarDate | null | undefined;
  /** Those of this commissioner. */
  readonly commissioner?: string | null | undefined;
  /** Those whose name contains this, whatever its capitals, accents and punctuation. Up to 300 characters. */
  readonly nameContains?: string | null | undefined;
  /** Those in this neighbourhood, on the day of asOf. */
  readonly neighbourhoodId?: string | null | undefined;
  /** Those with this status. */
  readonly status?: PracticeStatus | null | undefined;
};

/** Whether a practice is open, as the national register says. */
export type PracticeStatus =
  /** Open. */
  | 'ACTIVE'
  /** Closed. */
  | 'CLOSED'
  /** Registered but not treating patients. */
  | 'DORMANT'
  /** Not open yet. */
  | 'PROPOSED';

/** What kind of problem a mutation met. */
export type ProblemCode =
  /** The neighbourhood has an agreed baseline in this edition already: record progress instead. */
  | 'BASELINE_EXISTS'
  /** The neighbourhood has no agreed baseline to measure progress from: agree one first. */
  | 'BASELINE_MISSING'
  /** Whoever you act for is excluded from the meeting for a conflict of interest, or you made the first assessment of a plan and cannot make the second. */
  | 'CONFLICT_OF_INTEREST'
  /** It is there already: the same dimension twice, or an idempotencyKey that belongs to another call. */
  | 'DUPLICATE'
  /** Something is missing: a required dimension that is neither scored nor said not to apply, a plan's criterion that is not answered, or what a return needs. */
  | 'INCOMPLETE'
  /** The value makes no sense here, such as a day in the future. */
  | 'INVALID'
  /** There is nothing with this id, or nothing that you may see. */
  | 'NOT_FOUND'
  /** Progress must be assessed on a later day than the baseline that it is measured from. */
  | 'OUT_OF_ORDER'
  /** It comes to more than remains; the message says how much does. */
  | 'OVERSPENT'
  /** The text holds an NHS number. Nothing here may identify a patient: take it out. */
  | 'PERSONAL_DATA'
  /** Somebody changed it since you read it: read it again, and decide again. */
  | 'STALE_REVISION'
  /** The matrix edition has no dimension with this code. */
  | 'UNKNOWN_DIMENSION'
  /** The dimension has no level with this ordinal. */
  | 'UNKNOWN_LEVEL'
  /** Its status does not allow this. */
  | 'WRONG_STATUS';

/** What was assessed. */
export type RecordAssessmentInput = {
  /** Agreed as it is recorded, as at the end of a locality meeting. Otherwise a draft. */
  readonly agreed?: boolean | null | undefined;
  /** The day that the levels describe: not in the future, and not before the neighbourhood was formed. */
  readonly assessedOn: CalendarDate;
  /** Without one: the edition in force on assessedOn. It may be another, for those who assess in an earlier or a later edition than that. */
  readonly editionId?: string | null | undefined;
  /**
   * Repeating a call with the same key returns the first call's outcome and records nothing. A key belongs to who used it,
   * for one neighbourhood; used for something else it is a DUPLICATE. The outcome is the assessment as the call left it, whatever became of it
   * since. A call that met a problem stored nothing and leaves its key free. 1 to 128 characters, every one of which counts.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The meeting that it is recorded at: one of the neighbourhood's locality, not closed. The day that is assessed may be any, before or after that of the meeting. None where it is recorded at no meeting. */
  readonly meetingId?: string | null | undefined;
  /** Whom it is about. */
  readonly neighbourhoodId: string;
  /** One for each dimension that there is something to say of; the others are not yet assessed. No dimension twice, and up to 50,000 characters of text in all. */
  readonly scores: Array<DimensionScoreInput>;
};

/** Every baseline of one meeting. */
export type RecordBaselinesInput = {
  /** 1 to 100 assessments, each of another neighbourhood of the meeting's locality, and up to 1,000,000 characters of text in all. Each leaves idempotencyKey out, and names no other meeting. */
  readonly assessments: Array<RecordAssessmentInput>;
  /** Repeating a call with the same key returns the first call's outcome and records nothing. A key belongs to who used it, for one meeting. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The meeting. */
  readonly meetingId: string;
};

/** A financial statement to record. */
export type RecordFinancialStatementInput = {
  /** Whose accounts. */
  readonly federationId: string;
  /** Repeating a call with the same key returns the first call's outcome and records nothing. A key belongs to one caller and one federation. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the document says about its figures, such as which years are forecasts, up to 4,000 characters. */
  readonly note?: string | null | undefined;
  /** Income, expenditure and savings: at least one of them, and each once at most. */
  readonly sections: Array<FinancialSectionInput>;
  /** The document that states it, and where in it, up to 4,000 characters. */
  readonly source: string;
  /** What the document states of income less expenditure, below zero for a deficit. Only where both are among the sections. */
  readonly statedSurplus?: StatedTotalsInput | null | undefined;
  /** What it is called, up to 300 characters. */
  readonly title: string;
  /** The labels of the years, in order, such as 2016/17: 1 to 20, none twice, each up to 50 characters. */
  readonly years: Array<string>;
};

/** What was spent. */
export type RecordSpendInput = {
  /** How much, above zero, and no more than remains of the line. */
  readonly amount: number;
  /** What on. */
  readonly category: SpendCategory;
  /** What was bought, up to 4,000 characters. */
  readonly description: string;
  /** Repeating a call with the same key returns the first call's outcome and records nothing. A key belongs to one caller and one line. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Of which line. */
  readonly lineId: string;
  /** Whom it was for, a neighbourhood of the award's commissioner; without it for nobody in particular. */
  readonly neighbourhoodId?: string | null | undefined;
  /** The line of a plan that it was for: of an approved plan that this funding line pays for. No more can be spent on it than remains of its budget. */
  readonly planLineId?: string | null | undefined;
  /** On which day: within the line's period, and not one to come. */
  readonly spentOn: CalendarDate;
};

/** What to take back of what was allocated. */
export type ReleaseAllocationInput = {
  /** How much, above zero, and no more than it has. */
  readonly amount: number;
  /** Repeating a call with the same key returns the first call's outcome and takes nothing back. A key belongs to one caller and one line. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Of which line. */
  readonly lineId: string;
  /** From which neighbourhood. */
  readonly neighbourhoodId: string;
  /** Why, up to 4,000 characters. */
  readonly reason: string;
};

/** A report to send. */
export type ReportOnDevelopmentPlanInput = {
  /** The day that it describes: not before the decision, and not one to come. */
  readonly asAt: CalendarDate;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. A key belongs to who used it, for one plan. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** How single lines go, each named once at most. */
  readonly lines?: Array<PlanLineProgressInput> | null | undefined;
  /** On which plan: one that is APPROVED. It takes up to 40 reports. */
  readonly planId: string;
  /** How the plan goes over all, up to 4,000 characters. */
  readonly text: string;
};

/** Which spend to take back. */
export type ReverseSpendInput = {
  /** Repeating a call with the same key returns the first call's outcome and reverses nothing. A key belongs to one caller and one line. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The day from which on it does not count: not before it was spent, and not one to come. It may lie after the line's period. */
  readonly on: CalendarDate;
  /** Why, up to 4,000 characters. */
  readonly reason: string;
  /** The spend. It can be reversed once, as a whole. */
  readonly spendId: string;
};

/** What is to be different about an assessment. */
export type ReviseAssessmentInput = {
  /** Another day; the same rules hold as for recording. */
  readonly assessedOn?: CalendarDate | null | undefined;
  /** Its revision when it was read, so that nobody changes what they have not seen. */
  readonly expectedRevision: number;
  /** The assessment. */
  readonly id: string;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: required once the assessment has been agreed. Up to 4,000 characters, and nothing that identifies a patient. */
  readonly reason?: string | null | undefined;
  /** Replaces the scores of the dimensions that are named, each as a whole; the others stay. Up to 50,000 characters of text in all, those of the others included. */
  readonly scores?: Array<DimensionScoreInput> | null | undefined;
};

/** What a token may do, from its scopes. Reading aside, a role counts only within the organisations that the token acts for. */
export type Role =
  /** Scope maturity:agree: agrees assessments, and sees drafts. */
  | 'AGREER'
  /** Scope audit:read: reads who did what. */
  | 'AUDITOR'
  /** Scope directory:manage: forms neighbourhoods and moves practices. */
  | 'DIRECTORY_MANAGER'
  /** Scope funding:manage: awards and allocates funds, records spend, and submits, assesses and reports on development plans. */
  | 'FUNDING_MANAGER'
  /** Scope maturity:read: reads what is agreed, everywhere. */
  | 'READER'
  /** Scope maturity:record: records and revises assessments, and sees drafts. */
  | 'RECORDER'
  /** Scope return:issue: issues returns to NHS England. */
  | 'RETURN_ISSUER'
  /** Scope return:read: reads feedback and returns of every commissioner. */
  | 'RETURN_READER';

/** Whether a dimension was scored. */
export type ScoreState =
  /** It was agreed that it does not apply here. */
  | 'NOT_APPLICABLE'
  /** It has no level yet. */
  | 'NOT_ASSESSED'
  /** It has a level. */
  | 'SCORED';

/** What money was spent on. */
export type SpendCategory =
  /** Standing in for staff who are released. */
  | 'BACKFILL'
  /** Sessions of clinicians who lead. */
  | 'CLINICAL_LEADERSHIP'
  /** Equipment and consumables. */
  | 'EQUIPMENT'
  /** Developing the organisation and its people. */
  | 'ORGANISATIONAL_DEVELOPMENT'
  /** Anything else; the description says what. */
  | 'OTHER'
  /** Managing projects. */
  | 'PROJECT_MANAGEMENT'
  /** Services to patients. */
  | 'SERVICE_DELIVERY'
  /** Courses and training. */
  | 'TRAINING'
  /** Rooms and catering. */
  | 'VENUE';

/** Totals that a document states. */
export type StatedTotalsInput = {
  /** One for each year, in order; null where the document has none. Leave all of it out where the document has none of any year. */
  readonly byYear?: Array<number | null | undefined> | null | undefined;
  /** Of all years together. */
  readonly overall?: number | null | undefined;
};

/** A plan to submit. */
export type SubmitDevelopmentPlanInput = {
  /** The edition of the matrix whose dimensions its lines name; without one, the edition in force today. */
  readonly editionId?: string | null | undefined;
  /** Whose plan it is. */
  readonly federationId: string;
  /** Repeating a call with the same key returns the first call's outcome and submits nothing. A key belongs to who used it, for one federation. Up to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The funding line that pays for it: one that goes to the federation, alone or with partners, in an award of its commissioner. The plan comes to no more than the line. */
  readonly lineId: string;
  /** Its projects, 1 to 50. */
  readonly lines: Array<DevelopmentPlanLineInput>;
  /** The plan in whose place it is submitted: one of the same federation that is CRITERIA_NOT_MET or NOT_APPROVED. */
  readonly replaces?: string | null | undefined;
  /** What it is called, up to 300 characters. */
  readonly title: string;
};

/** Which assessment to take back. */
export type WithdrawAssessmentInput = {
  /** Its revision when it was read, so that nobody takes back what they have not seen. */
  readonly expectedRevision: number;
  /** The assessment. */
  readonly id: string;
  /** Repeating a call with the same key returns the first call's outcome and changes nothing. 1 to 128 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: up to 4,000 characters, and nothing that identifies a patient. */
  readonly reason: string;
};

export type AwardFragment = { readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate };

export type ChangeFragment = { readonly revision: number, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly recordedAt: string, readonly reason: string | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } };

export type DimensionFragment = { readonly code: string, readonly name: string, readonly group: { readonly code: string, readonly name: string, readonly required: boolean }, readonly levels: ReadonlyArray<{ readonly ordinal: number, readonly name: string }> };

export type DimensionLevelsFragment = { readonly change: number | null, readonly comparability: Comparability, readonly dimension: { readonly code: string, readonly name: string }, readonly baseline: { readonly ordinal: number, readonly name: string } | null, readonly latest: { readonly ordinal: number, readonly name: string } | null };

export type FigureFragment = { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null };

export type HeatmapFragment = { readonly edition: { readonly id: string, readonly title: string }, readonly columns: ReadonlyArray<{ readonly code: string, readonly name: string, readonly group: { readonly code: string, readonly name: string, readonly required: boolean }, readonly levels: ReadonlyArray<{ readonly ordinal: number, readonly name: string }> }>, readonly rows: ReadonlyArray<{ readonly neighbourhood: { readonly id: string, readonly name: string }, readonly overall: { readonly ordinal: number } | null, readonly cells: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly baseline: { readonly ordinal: number } | null, readonly latest: { readonly ordinal: number } | null }> }>, readonly summary: { readonly neighbourhoods: number, readonly assessed: number, readonly overall: ReadonlyArray<{ readonly neighbourhoods: number, readonly level: { readonly ordinal: number, readonly name: string } }>, readonly dimensions: ReadonlyArray<{ readonly notAssessed: number, readonly improved: number, readonly declined: number, readonly dimension: { readonly code: string }, readonly counts: ReadonlyArray<{ readonly neighbourhoods: number, readonly level: { readonly ordinal: number } }> }> } };

export type IssuedReturnFragment = { readonly number: number, readonly version: number, readonly issuedAt: string, readonly reason: string | null, readonly issuedBy: { readonly subject: string, readonly name: string | null, readonly organisation: string | null } };

export type LinePositionFragment = { readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null, readonly allocated: number, readonly spent: number, readonly remaining: number };

export type MeetingStateFragment = { readonly id: string, readonly heldOn: CalendarDate, readonly status: MeetingStatus, readonly mayRecord: boolean, readonly locality: { readonly id: string, readonly name: string }, readonly conflictsOfInterest: ReadonlyArray<{ readonly party: string, readonly outcome: ConflictOutcome, readonly note: string | null }>, readonly outstanding: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PlanFragment = { readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus, readonly value: number, readonly approvalBody: string };

export type PlanAssessmentFragment = { readonly criteriaMet: boolean, readonly assessedAt: string, readonly assessedBy: { readonly name: string | null }, readonly criteria: ReadonlyArray<{ readonly criterion: PlanCriterion, readonly met: boolean, readonly comment: string | null }> };

export type PlanDecisionFragment = { readonly body: string, readonly supported: boolean, readonly reasons: string, readonly decidedAt: string, readonly decidedBy: { readonly name: string | null } };

export type PlanLineFragment = { readonly id: string, readonly project: string, readonly keyActivities: string, readonly goals: string, readonly measuresOfSuccess: string, readonly coreRoles: ReadonlyArray<CoreRole>, readonly intendedCompletion: CalendarDate, readonly budget: number, readonly spent: number, readonly remaining: number, readonly lead: string, readonly dimensions: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type PlanReportFragment = { readonly asAt: CalendarDate, readonly text: string, readonly spent: number, readonly reportedAt: string, readonly reportedBy: { readonly name: string | null }, readonly lines: ReadonlyArray<{ readonly progress: string | null, readonly spent: number, readonly line: { readonly id: string } }> };

export type ProblemFragment = { readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null };

export type RecordedAssessmentFragment = { readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly dimension: { readonly code: string, readonly name: string }, readonly level: { readonly ordinal: number, readonly name: string } | null }> };

export type RightsFragment = { readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean };

export type SentFeedbackFragment = { readonly from: CalendarDate, readonly to: CalendarDate, readonly knownAt: string, readonly sha256: string, readonly edition: { readonly id: string, readonly title: string } };

export type SpendEntryFragment = { readonly id: string, readonly spentOn: CalendarDate, readonly amount: number, readonly category: SpendCategory, readonly description: string, readonly reverses: string | null, readonly recordedAt: string, readonly neighbourhood: { readonly id: string, readonly name: string } | null };

export type StandingFragment = { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } };

export type StatementFragment = { readonly id: string, readonly title: string, readonly source: string, readonly note: string | null, readonly years: ReadonlyArray<string>, readonly recordedAt: string, readonly sections: ReadonlyArray<{ readonly kind: FinancialSectionKind, readonly rows: ReadonlyArray<{ readonly heading: string, readonly payer: string | null, readonly amounts: ReadonlyArray<number | null>, readonly comment: string | null, readonly total: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null } }>, readonly totalsByYear: ReadonlyArray<{ readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }>, readonly total: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }, readonly byPayer: ReadonlyArray<{ readonly payer: string | null, readonly amounts: ReadonlyArray<number>, readonly total: number }> }>, readonly surplusByYear: ReadonlyArray<{ readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }>, readonly surplus: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null } | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } };

export type AgreeAssessmentMutationVariables = Exact<{
  input: AgreeAssessmentInput;
}>;


export type AgreeAssessmentMutation = { readonly agreeAssessment: { readonly assessment: { readonly id: string, readonly status: AssessmentStatus, readonly revision: number, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly recordedAt: string, readonly reason: string | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type AllocateFundingMutationVariables = Exact<{
  input: AllocateFundingInput;
}>;


export type AllocateFundingMutation = { readonly allocateFunding: { readonly award: { readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly allocations: ReadonlyArray<{ readonly amount: number, readonly neighbourhood: { readonly id: string, readonly name: string } }> }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type ApportionmentQueryVariables = Exact<{
  input: ApportionmentInput;
}>;


export type ApportionmentQuery = { readonly apportionment: { readonly total: number, readonly shares: ReadonlyArray<{ readonly name: string, readonly population: number, readonly standard: number, readonly apportioned: number, readonly total: number }> } };

export type ArrangeMeetingMutationVariables = Exact<{
  input: ArrangeMeetingInput;
}>;


export type ArrangeMeetingMutation = { readonly arrangeMeeting: { readonly meeting: { readonly id: string, readonly heldOn: CalendarDate, readonly status: MeetingStatus, readonly mayRecord: boolean, readonly locality: { readonly id: string, readonly name: string }, readonly conflictsOfInterest: ReadonlyArray<{ readonly party: string, readonly outcome: ConflictOutcome, readonly note: string | null }>, readonly outstanding: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type AssessDevelopmentPlanMutationVariables = Exact<{
  input: AssessDevelopmentPlanInput;
}>;


export type AssessDevelopmentPlanMutation = { readonly assessDevelopmentPlan: { readonly plan: { readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus, readonly value: number, readonly approvalBody: string, readonly assessment: { readonly criteriaMet: boolean, readonly assessedAt: string, readonly assessedBy: { readonly name: string | null }, readonly criteria: ReadonlyArray<{ readonly criterion: PlanCriterion, readonly met: boolean, readonly comment: string | null }> } | null } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly organisation: string | null, readonly action: string, readonly outcome: AuditOutcome, readonly subjectIds: ReadonlyArray<string>, readonly summary: string, readonly correlationId: string, readonly actor: { readonly subject: string, readonly name: string | null }, readonly subject:
        | { readonly __typename: 'Assessment', readonly id: string }
        | { readonly __typename: 'AuditEvent', readonly id: string }
        | { readonly __typename: 'Commissioner', readonly id: string }
        | { readonly __typename: 'DevelopmentPlan', readonly id: string }
        | { readonly __typename: 'Federation', readonly id: string }
        | { readonly __typename: 'FinancialStatement', readonly id: string }
        | { readonly __typename: 'FundingAward', readonly id: string }
        | { readonly __typename: 'Locality', readonly id: string }
        | { readonly __typename: 'LocalityMeeting', readonly id: string }
        | { readonly __typename: 'Neighbourhood', readonly id: string }
        | { readonly __typename: 'Practice', readonly id: string }
        | { readonly __typename: 'PracticeMerger', readonly id: string }
       | null }> } };

export type AwardFundingMutationVariables = Exact<{
  input: AwardFundingInput;
}>;


export type AwardFundingMutation = { readonly awardFunding: { readonly award: { readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type CloseMeetingMutationVariables = Exact<{
  input: CloseMeetingInput;
}>;


export type CloseMeetingMutation = { readonly closeMeeting: { readonly meeting: { readonly id: string, readonly heldOn: CalendarDate, readonly status: MeetingStatus, readonly mayRecord: boolean, readonly locality: { readonly id: string, readonly name: string }, readonly conflictsOfInterest: ReadonlyArray<{ readonly party: string, readonly outcome: ConflictOutcome, readonly note: string | null }>, readonly outstanding: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type CloseNeighbourhoodMutationVariables = Exact<{
  input: CloseNeighbourhoodInput;
}>;


export type CloseNeighbourhoodMutation = { readonly closeNeighbourhood: { readonly neighbourhood: { readonly id: string, readonly name: string, readonly closedOn: CalendarDate | null, readonly closingReason: string | null } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type CompareNeighbourhoodsQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
  editionId: string;
  asOf?: CalendarDate | null | undefined;
}>;


export type CompareNeighbourhoodsQuery = { readonly maturityHeatmap: { readonly edition: { readonly id: string, readonly title: string }, readonly columns: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly rows: ReadonlyArray<{ readonly neighbourhood: { readonly id: string, readonly name: string, readonly listSize: number, readonly listSizeBand: ListSizeBand, readonly maturity: { readonly reviewDue: boolean, readonly dimensions: ReadonlyArray<{ readonly dimension: { readonly code: string }, readonly history: ReadonlyArray<{ readonly assessedOn: CalendarDate, readonly comparability: Comparability, readonly level: { readonly ordinal: number, readonly name: string } | null }> }> } }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly cells: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly baseline: { readonly ordinal: number, readonly name: string } | null, readonly latest: { readonly ordinal: number, readonly name: string } | null }> }> } };

export type DecideDevelopmentPlanMutationVariables = Exact<{
  input: DecideDevelopmentPlanInput;
}>;


export type DecideDevelopmentPlanMutation = { readonly decideDevelopmentPlan: { readonly plan: { readonly reportDueOn: CalendarDate | null, readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus, readonly value: number, readonly approvalBody: string, readonly decision: { readonly body: string, readonly supported: boolean, readonly reasons: string, readonly decidedAt: string, readonly decidedBy: { readonly name: string | null } } | null } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type DevelopmentPlansQueryVariables = Exact<{
  federationId: string;
}>;


export type DevelopmentPlansQuery = { readonly federation: { readonly id: string, readonly name: string, readonly developmentPlans: ReadonlyArray<{ readonly submittedAt: string, readonly reportDueOn: CalendarDate | null, readonly reportOverdue: boolean, readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus, readonly value: number, readonly approvalBody: string, readonly replaces: { readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus } | null, readonly submittedBy: { readonly name: string | null }, readonly fundingLine: { readonly id: string, readonly recipient: string, readonly amount: number, readonly remaining: number }, readonly lines: ReadonlyArray<{ readonly id: string, readonly project: string, readonly keyActivities: string, readonly goals: string, readonly measuresOfSuccess: string, readonly coreRoles: ReadonlyArray<CoreRole>, readonly intendedCompletion: CalendarDate, readonly budget: number, readonly spent: number, readonly remaining: number, readonly lead: string, readonly dimensions: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly assessment: { readonly criteriaMet: boolean, readonly assessedAt: string, readonly assessedBy: { readonly name: string | null }, readonly criteria: ReadonlyArray<{ readonly criterion: PlanCriterion, readonly met: boolean, readonly comment: string | null }> } | null, readonly decision: { readonly body: string, readonly supported: boolean, readonly reasons: string, readonly decidedAt: string, readonly decidedBy: { readonly name: string | null } } | null, readonly reports: ReadonlyArray<{ readonly asAt: CalendarDate, readonly text: string, readonly spent: number, readonly reportedAt: string, readonly reportedBy: { readonly name: string | null }, readonly lines: ReadonlyArray<{ readonly progress: string | null, readonly spent: number, readonly line: { readonly id: string } }> }> }> } | null };

export type FederationAccountsQueryVariables = Exact<{
  id: string;
}>;


export type FederationAccountsQuery = { readonly federation: { readonly id: string, readonly name: string, readonly financialStatements: ReadonlyArray<{ readonly id: string, readonly title: string, readonly source: string, readonly note: string | null, readonly years: ReadonlyArray<string>, readonly recordedAt: string, readonly sections: ReadonlyArray<{ readonly kind: FinancialSectionKind, readonly rows: ReadonlyArray<{ readonly heading: string, readonly payer: string | null, readonly amounts: ReadonlyArray<number | null>, readonly comment: string | null, readonly total: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null } }>, readonly totalsByYear: ReadonlyArray<{ readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }>, readonly total: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }, readonly byPayer: ReadonlyArray<{ readonly payer: string | null, readonly amounts: ReadonlyArray<number>, readonly total: number }> }>, readonly surplusByYear: ReadonlyArray<{ readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }>, readonly surplus: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null } | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } }> } | null };

export type FederationMaturityQueryVariables = Exact<{
  id: string;
  editionId?: string | null | undefined;
}>;


export type FederationMaturityQuery = { readonly federation: { readonly id: string, readonly name: string, readonly practiceCount: number, readonly population: number, readonly groups: ReadonlyArray<{ readonly name: string }>, readonly neighbourhoods: ReadonlyArray<{ readonly id: string, readonly name: string, readonly listSize: number, readonly listSizeBand: ListSizeBand, readonly locality: { readonly id: string, readonly name: string }, readonly practices: ReadonlyArray<{ readonly id: string, readonly odsCode: string, readonly name: string, readonly listSize: number | null }>, readonly maturity: { readonly reviewDue: boolean, readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly baseline: { readonly id: string, readonly assessedOn: CalendarDate } | null, readonly latest: { readonly id: string, readonly assessedOn: CalendarDate } | null, readonly dimensions: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly dimension: { readonly code: string, readonly name: string }, readonly baseline: { readonly ordinal: number, readonly name: string } | null, readonly latest: { readonly ordinal: number, readonly name: string } | null }> } }> } | null };

export type FormNeighbourhoodMutationVariables = Exact<{
  input: FormNeighbourhoodInput;
}>;


export type FormNeighbourhoodMutation = { readonly formNeighbourhood: { readonly neighbourhood: { readonly id: string, readonly name: string, readonly odsCode: string | null, readonly formedOn: CalendarDate, readonly listSize: number, readonly listSizeBand: ListSizeBand, readonly locality: { readonly id: string, readonly name: string }, readonly federation: { readonly id: string, readonly name: string } | null, readonly formedFrom: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly practices: ReadonlyArray<{ readonly odsCode: string, readonly name: string }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type FundingPositionQueryVariables = Exact<{
  commissioner: string;
}>;


export type FundingPositionQuery = { readonly commissioner: { readonly odsCode: string, readonly name: string, readonly fundingAwards: ReadonlyArray<{ readonly id: string, readonly title: string, readonly funder: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly recurrent: boolean, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly source: string | null, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly conditions: ReadonlyArray<{ readonly kind: FundingConditionKind, readonly text: string, readonly limit: number | null }>, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null, readonly startsOn: CalendarDate | null, readonly endsOn: CalendarDate | null, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly federation: { readonly id: string, readonly name: string } | null, readonly partners: ReadonlyArray<{ readonly name: string, readonly federation: { readonly id: string } | null }>, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }> }> }>, readonly federations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly funding: { readonly awarded: number, readonly shared: number, readonly allocated: number, readonly spent: number, readonly remaining: number } }>, readonly neighbourhoods: ReadonlyArray<{ readonly id: string, readonly name: string, readonly funding: { readonly allocated: number, readonly spent: number, readonly remaining: number } }> } | null };

export type IssueNhseReturnMutationVariables = Exact<{
  input: IssueNhseReturnInput;
}>;


export type IssueNhseReturnMutation = { readonly issueNhseReturn: { readonly return: { readonly number: number, readonly version: number, readonly issuedAt: string, readonly reason: string | null, readonly feedback: { readonly from: CalendarDate, readonly to: CalendarDate, readonly knownAt: string, readonly sha256: string, readonly edition: { readonly id: string, readonly title: string } }, readonly issuedBy: { readonly subject: string, readonly name: string | null, readonly organisation: string | null } } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type LocalityMeetingQueryVariables = Exact<{
  id: string;
}>;


export type LocalityMeetingQuery = { readonly meeting: { readonly id: string, readonly heldOn: CalendarDate, readonly status: MeetingStatus, readonly mayRecord: boolean, readonly locality: { readonly id: string, readonly name: string, readonly commissioner: { readonly odsCode: string } }, readonly conflictsOfInterest: ReadonlyArray<{ readonly party: string, readonly outcome: ConflictOutcome, readonly note: string | null }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly recordedAt: string, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly recordedBy: { readonly name: string | null }, readonly neighbourhood: { readonly id: string, readonly name: string }, readonly edition: { readonly id: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly rationale: string | null, readonly developmentNeed: string | null, readonly dimension: { readonly code: string }, readonly level: { readonly ordinal: number } | null, readonly evidence: ReadonlyArray<{ readonly title: string, readonly url: string | null }>, readonly target: { readonly by: CalendarDate, readonly level: { readonly ordinal: number } } | null }> }>, readonly outstanding: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mayRecord: boolean, readonly mayAgree: boolean }>, readonly edition: { readonly id: string, readonly title: string, readonly verified: boolean, readonly dimensions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly levels: ReadonlyArray<{ readonly descriptor: string, readonly ordinal: number, readonly name: string }>, readonly group: { readonly code: string, readonly name: string, readonly required: boolean } }> } } | null };

export type MaturityHeatmapQueryVariables = Exact<{
  scope: MaturityScope;
  editionId?: string | null | undefined;
  asOf?: CalendarDate | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type MaturityHeatmapQuery = { readonly maturityHeatmap: { readonly edition: { readonly id: string, readonly title: string }, readonly columns: ReadonlyArray<{ readonly code: string, readonly name: string, readonly group: { readonly code: string, readonly name: string, readonly required: boolean }, readonly levels: ReadonlyArray<{ readonly ordinal: number, readonly name: string }> }>, readonly rows: ReadonlyArray<{ readonly neighbourhood: { readonly id: string, readonly name: string }, readonly overall: { readonly ordinal: number } | null, readonly cells: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly baseline: { readonly ordinal: number } | null, readonly latest: { readonly ordinal: number } | null }> }>, readonly summary: { readonly neighbourhoods: number, readonly assessed: number, readonly overall: ReadonlyArray<{ readonly neighbourhoods: number, readonly level: { readonly ordinal: number, readonly name: string } }>, readonly dimensions: ReadonlyArray<{ readonly notAssessed: number, readonly improved: number, readonly declined: number, readonly dimension: { readonly code: string }, readonly counts: ReadonlyArray<{ readonly neighbourhoods: number, readonly level: { readonly ordinal: number } }> }> } } };

export type MovePracticeMutationVariables = Exact<{
  input: MovePracticeInput;
}>;


export type MovePracticeMutation = { readonly movePractice: { readonly practice: { readonly id: string, readonly odsCode: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly from: CalendarDate, readonly to: CalendarDate | null, readonly neighbourhood: { readonly id: string, readonly name: string } }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type NeighbourhoodMaturityQueryVariables = Exact<{
  id: string;
  editionId?: string | null | undefined;
  asOf?: CalendarDate | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighbourhoodMaturityQuery = { readonly neighbourhood: { readonly id: string, readonly name: string, readonly odsCode: string | null, readonly formedOn: CalendarDate, readonly closedOn: CalendarDate | null, readonly mayRecord: boolean, readonly mayAgree: boolean, readonly listSize: number, readonly listSizeBand: ListSizeBand, readonly formedFrom: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly locality: { readonly id: string, readonly name: string }, readonly federation: { readonly id: string, readonly name: string } | null, readonly practices: ReadonlyArray<{ readonly id: string, readonly odsCode: string, readonly name: string, readonly postcode: string | null, readonly listSize: number | null }>, readonly maturity: { readonly reviewDue: boolean, readonly edition: { readonly id: string, readonly title: string, readonly verified: boolean }, readonly baseline: { readonly id: string, readonly assessedOn: CalendarDate, readonly edition: { readonly id: string } } | null, readonly latest: { readonly id: string, readonly assessedOn: CalendarDate } | null, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly dimensions: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly dimension: { readonly code: string, readonly name: string, readonly levels: ReadonlyArray<{ readonly ordinal: number, readonly name: string }> }, readonly latest: { readonly descriptor: string, readonly ordinal: number, readonly name: string } | null, readonly target: { readonly by: CalendarDate, readonly level: { readonly ordinal: number, readonly name: string } } | null, readonly next: { readonly ordinal: number, readonly name: string, readonly descriptor: string } | null, readonly history: ReadonlyArray<{ readonly assessedOn: CalendarDate, readonly comparability: Comparability, readonly level: { readonly ordinal: number, readonly name: string } | null, readonly assessment: { readonly id: string, readonly edition: { readonly id: string } } }>, readonly baseline: { readonly ordinal: number, readonly name: string } | null }> }, readonly assessments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly recordedAt: string, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null }, readonly meeting: { readonly id: string, readonly heldOn: CalendarDate } | null, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly recordedAt: string, readonly reason: string | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } }>, readonly edition: { readonly id: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly rationale: string | null, readonly developmentNeed: string | null, readonly dimension: { readonly code: string }, readonly level: { readonly ordinal: number, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string, readonly url: string | null }>, readonly target: { readonly by: CalendarDate, readonly level: { readonly ordinal: number, readonly name: string } } | null }> }> } } | null };

export type NetworkHeatmapQueryVariables = Exact<{
  commissioner: string;
  scope: MaturityScope;
  editionId?: string | null | undefined;
  asOf?: CalendarDate | null | undefined;
}>;


export type NetworkHeatmapQuery = { readonly commissioners: ReadonlyArray<{ readonly odsCode: string, readonly name: string }>, readonly commissioner: { readonly id: string, readonly odsCode: string, readonly name: string, readonly localities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly meetings: ReadonlyArray<{ readonly id: string, readonly heldOn: CalendarDate, readonly status: MeetingStatus }> }>, readonly federations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly closedOn: CalendarDate | null }> } | null, readonly matrixEditions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly verified: boolean }>, readonly maturityHeatmap: { readonly edition: { readonly id: string, readonly title: string }, readonly columns: ReadonlyArray<{ readonly code: string, readonly name: string, readonly group: { readonly code: string, readonly name: string, readonly required: boolean }, readonly levels: ReadonlyArray<{ readonly ordinal: number, readonly name: string }> }>, readonly rows: ReadonlyArray<{ readonly neighbourhood: { readonly id: string, readonly name: string }, readonly overall: { readonly ordinal: number } | null, readonly cells: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly baseline: { readonly ordinal: number } | null, readonly latest: { readonly ordinal: number } | null }> }>, readonly summary: { readonly neighbourhoods: number, readonly assessed: number, readonly overall: ReadonlyArray<{ readonly neighbourhoods: number, readonly level: { readonly ordinal: number, readonly name: string } }>, readonly dimensions: ReadonlyArray<{ readonly notAssessed: number, readonly improved: number, readonly declined: number, readonly dimension: { readonly code: string }, readonly counts: ReadonlyArray<{ readonly neighbourhoods: number, readonly level: { readonly ordinal: number } }> }> } } };

export type NetworkOverviewQueryVariables = Exact<{
  commissioner: string;
  asOf?: CalendarDate | null | undefined;
}>;


export type NetworkOverviewQuery = { readonly commissioner: { readonly id: string, readonly odsCode: string, readonly name: string, readonly localities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly neighbourhoods: ReadonlyArray<{ readonly id: string, readonly name: string, readonly odsCode: string | null, readonly formedOn: CalendarDate, readonly closedOn: CalendarDate | null, readonly listSize: number, readonly listSizeBand: ListSizeBand, readonly federation: { readonly id: string, readonly name: string } | null, readonly maturity: { readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly latest: { readonly id: string, readonly assessedOn: CalendarDate } | null } }> }>, readonly federations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly closedOn: CalendarDate | null, readonly practiceCount: number, readonly population: number }> } | null };

export type NhseFeedbackQueryVariables = Exact<{
  input: NhseFeedbackInput;
}>;


export type NhseFeedbackQuery = { readonly nhseFeedback: { readonly from: CalendarDate, readonly to: CalendarDate, readonly knownAt: string, readonly gaps: ReadonlyArray<string>, readonly remarks: ReadonlyArray<string>, readonly spent: number, readonly sha256: string, readonly xlsxUrl: string, readonly commissioner: { readonly odsCode: string, readonly name: string }, readonly edition: { readonly id: string, readonly title: string }, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }>, readonly rows: ReadonlyArray<{ readonly listSize: number, readonly listSizeBand: ListSizeBand, readonly allocated: number, readonly spent: number, readonly neighbourhood: { readonly id: string, readonly odsCode: string | null, readonly name: string }, readonly baseline: { readonly id: string, readonly assessedOn: CalendarDate } | null, readonly latest: { readonly id: string, readonly assessedOn: CalendarDate } | null, readonly dimensions: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly dimension: { readonly code: string, readonly name: string }, readonly baseline: { readonly ordinal: number, readonly name: string } | null, readonly latest: { readonly ordinal: number, readonly name: string } | null }> }>, readonly funding: ReadonlyArray<{ readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }> }> }> } };

export type NhseFeedbackCsvQueryVariables = Exact<{
  input: NhseFeedbackInput;
}>;


export type NhseFeedbackCsvQuery = { readonly nhseFeedback: { readonly knownAt: string, readonly csv: string, readonly sha256: string } };

export type NhseReturnQueryVariables = Exact<{
  commissioner: string;
  number: number;
}>;


export type NhseReturnQuery = { readonly nhseReturn: { readonly number: number, readonly version: number, readonly issuedAt: string, readonly reason: string | null, readonly feedback: { readonly remarks: ReadonlyArray<string>, readonly spent: number, readonly csv: string, readonly xlsxUrl: string, readonly from: CalendarDate, readonly to: CalendarDate, readonly knownAt: string, readonly sha256: string, readonly edition: { readonly id: string, readonly title: string } }, readonly issuedBy: { readonly subject: string, readonly name: string | null, readonly organisation: string | null } } | null };

export type NhseReturnsQueryVariables = Exact<{
  commissioner: string;
}>;


export type NhseReturnsQuery = { readonly nhseReturns: ReadonlyArray<{ readonly number: number, readonly version: number, readonly issuedAt: string, readonly reason: string | null, readonly feedback: { readonly from: CalendarDate, readonly to: CalendarDate, readonly knownAt: string, readonly sha256: string, readonly edition: { readonly id: string, readonly title: string } }, readonly issuedBy: { readonly subject: string, readonly name: string | null, readonly organisation: string | null } }> };

export type NoteConflictOfInterestMutationVariables = Exact<{
  input: NoteConflictOfInterestInput;
}>;


export type NoteConflictOfInterestMutation = { readonly noteConflictOfInterest: { readonly meeting: { readonly id: string, readonly heldOn: CalendarDate, readonly status: MeetingStatus, readonly mayRecord: boolean, readonly locality: { readonly id: string, readonly name: string }, readonly conflictsOfInterest: ReadonlyArray<{ readonly party: string, readonly outcome: ConflictOutcome, readonly note: string | null }>, readonly outstanding: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type PracticeDirectoryQueryVariables = Exact<{
  filter?: PracticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: CalendarDate | null | undefined;
}>;


export type PracticeDirectoryQuery = { readonly practices: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly odsCode: string, readonly name: string, readonly postcode: string | null, readonly status: PracticeStatus, readonly listSize: number | null, readonly neighbourhood: { readonly id: string, readonly name: string, readonly locality: { readonly id: string, readonly name: string } } | null, readonly federation: { readonly id: string, readonly name: string } | null }> } };

export type RecordBaselineMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;


export type RecordBaselineMutation = { readonly recordBaseline: { readonly assessment: { readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly dimension: { readonly code: string, readonly name: string }, readonly level: { readonly ordinal: number, readonly name: string } | null }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type RecordBaselinesMutationVariables = Exact<{
  input: RecordBaselinesInput;
}>;


export type RecordBaselinesMutation = { readonly recordBaselines: { readonly assessments: ReadonlyArray<{ readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly dimension: { readonly code: string, readonly name: string }, readonly level: { readonly ordinal: number, readonly name: string } | null }> }> | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type RecordFinancialStatementMutationVariables = Exact<{
  input: RecordFinancialStatementInput;
}>;


export type RecordFinancialStatementMutation = { readonly recordFinancialStatement: { readonly statement: { readonly id: string, readonly title: string, readonly source: string, readonly note: string | null, readonly years: ReadonlyArray<string>, readonly recordedAt: string, readonly federation: { readonly id: string, readonly name: string }, readonly sections: ReadonlyArray<{ readonly kind: FinancialSectionKind, readonly rows: ReadonlyArray<{ readonly heading: string, readonly payer: string | null, readonly amounts: ReadonlyArray<number | null>, readonly comment: string | null, readonly total: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null } }>, readonly totalsByYear: ReadonlyArray<{ readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }>, readonly total: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }, readonly byPayer: ReadonlyArray<{ readonly payer: string | null, readonly amounts: ReadonlyArray<number>, readonly total: number }> }>, readonly surplusByYear: ReadonlyArray<{ readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null }>, readonly surplus: { readonly year: string | null, readonly stated: number | null, readonly computed: number, readonly difference: number | null } | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type RecordProgressMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;


export type RecordProgressMutation = { readonly recordProgress: { readonly assessment: { readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly dimension: { readonly code: string, readonly name: string }, readonly level: { readonly ordinal: number, readonly name: string } | null }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type RecordSpendMutationVariables = Exact<{
  input: RecordSpendInput;
}>;


export type RecordSpendMutation = { readonly recordSpend: { readonly award: { readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null, readonly allocated: number, readonly spent: number, readonly remaining: number }> } | null, readonly spend: { readonly id: string, readonly spentOn: CalendarDate, readonly amount: number, readonly category: SpendCategory, readonly description: string, readonly reverses: string | null, readonly recordedAt: string, readonly neighbourhood: { readonly id: string, readonly name: string } | null } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type ReleaseAllocationMutationVariables = Exact<{
  input: ReleaseAllocationInput;
}>;


export type ReleaseAllocationMutation = { readonly releaseAllocation: { readonly award: { readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly allocations: ReadonlyArray<{ readonly amount: number, readonly neighbourhood: { readonly id: string, readonly name: string } }> }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type ReportOnDevelopmentPlanMutationVariables = Exact<{
  input: ReportOnDevelopmentPlanInput;
}>;


export type ReportOnDevelopmentPlanMutation = { readonly reportOnDevelopmentPlan: { readonly plan: { readonly reportDueOn: CalendarDate | null, readonly reportOverdue: boolean, readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus, readonly value: number, readonly approvalBody: string, readonly reports: ReadonlyArray<{ readonly asAt: CalendarDate, readonly text: string, readonly spent: number, readonly reportedAt: string, readonly reportedBy: { readonly name: string | null }, readonly lines: ReadonlyArray<{ readonly progress: string | null, readonly spent: number, readonly line: { readonly id: string } }> }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type ReverseSpendMutationVariables = Exact<{
  input: ReverseSpendInput;
}>;


export type ReverseSpendMutation = { readonly reverseSpend: { readonly award: { readonly id: string, readonly title: string, readonly headline: number, readonly headlineIsAtLeast: boolean, readonly itemised: number, readonly difference: number, readonly allocated: number, readonly spent: number, readonly remaining: number, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate, readonly lines: ReadonlyArray<{ readonly id: string, readonly recipient: string, readonly purpose: string, readonly amount: number, readonly inKindDaysPerWeek: number | null, readonly allocated: number, readonly spent: number, readonly remaining: number }> } | null, readonly spend: { readonly id: string, readonly spentOn: CalendarDate, readonly amount: number, readonly category: SpendCategory, readonly description: string, readonly reverses: string | null, readonly recordedAt: string, readonly neighbourhood: { readonly id: string, readonly name: string } | null } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type ReviseAssessmentMutationVariables = Exact<{
  input: ReviseAssessmentInput;
}>;


export type ReviseAssessmentMutation = { readonly reviseAssessment: { readonly assessment: { readonly id: string, readonly kind: AssessmentKind, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly revision: number, readonly agreedAt: string | null, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly recordedAt: string, readonly reason: string | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } }>, readonly edition: { readonly id: string, readonly title: string }, readonly overall: { readonly ordinal: number, readonly name: string } | null, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly dimension: { readonly code: string, readonly name: string }, readonly level: { readonly ordinal: number, readonly name: string } | null }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type SpendAndProgressQueryVariables = Exact<{
  federationId: string;
  editionId?: string | null | undefined;
  asOf?: CalendarDate | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SpendAndProgressQuery = { readonly federation: { readonly id: string, readonly name: string, readonly funding: { readonly awarded: number, readonly shared: number, readonly spent: number, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }> }, readonly maturity: { readonly neighbourhoods: number, readonly assessed: number, readonly dimensions: ReadonlyArray<{ readonly improved: number, readonly declined: number, readonly dimension: { readonly code: string, readonly name: string } }> }, readonly neighbourhoods: ReadonlyArray<{ readonly id: string, readonly name: string, readonly funding: { readonly allocated: number, readonly spent: number, readonly spentByCategory: ReadonlyArray<{ readonly category: SpendCategory, readonly amount: number }> }, readonly maturity: { readonly baseline: { readonly assessedOn: CalendarDate } | null, readonly latest: { readonly assessedOn: CalendarDate } | null, readonly dimensions: ReadonlyArray<{ readonly change: number | null, readonly comparability: Comparability, readonly dimension: { readonly code: string }, readonly baseline: { readonly name: string } | null, readonly latest: { readonly name: string } | null }> } }> } | null };

export type SubmitDevelopmentPlanMutationVariables = Exact<{
  input: SubmitDevelopmentPlanInput;
}>;


export type SubmitDevelopmentPlanMutation = { readonly submitDevelopmentPlan: { readonly plan: { readonly submittedAt: string, readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus, readonly value: number, readonly approvalBody: string, readonly replaces: { readonly id: string, readonly title: string, readonly status: DevelopmentPlanStatus } | null, readonly submittedBy: { readonly name: string | null }, readonly lines: ReadonlyArray<{ readonly id: string, readonly project: string, readonly keyActivities: string, readonly goals: string, readonly measuresOfSuccess: string, readonly coreRoles: ReadonlyArray<CoreRole>, readonly intendedCompletion: CalendarDate, readonly budget: number, readonly spent: number, readonly remaining: number, readonly lead: string, readonly dimensions: ReadonlyArray<{ readonly code: string, readonly name: string }> }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actor: { readonly subject: string, readonly name: string | null, readonly organisation: string | null }, readonly commissioners: ReadonlyArray<{ readonly id: string, readonly odsCode: string, readonly name: string }>, readonly localities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly federations: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type WithdrawAssessmentMutationVariables = Exact<{
  input: WithdrawAssessmentInput;
}>;


export type WithdrawAssessmentMutation = { readonly withdrawAssessment: { readonly assessment: { readonly id: string, readonly status: AssessmentStatus, readonly revision: number, readonly mayRevise: boolean, readonly mayAgree: boolean, readonly mayWithdraw: boolean, readonly neighbourhood: { readonly id: string, readonly name: string, readonly maturity: { readonly overall: { readonly ordinal: number, readonly name: string } | null } }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly status: AssessmentStatus, readonly assessedOn: CalendarDate, readonly recordedAt: string, readonly reason: string | null, readonly recordedBy: { readonly name: string | null, readonly organisation: string | null } }> } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly dimension: string | null }> } };

export const AwardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Award"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingAward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"headlineIsAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"itemised"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<AwardFragment, unknown>;
export const ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ChangeFragment, unknown>;
export const DimensionLevelsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DimensionLevels"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DimensionMaturity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"comparability"}}]}}]} as unknown as DocumentNode<DimensionLevelsFragment, unknown>;
export const DimensionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dimension"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixDimension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DimensionFragment, unknown>;
export const HeatmapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Heatmap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityHeatmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dimension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"comparability"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"improved"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dimension"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixDimension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HeatmapFragment, unknown>;
export const IssuedReturnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuedReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NhseReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<IssuedReturnFragment, unknown>;
export const LinePositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinePosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"inKindDaysPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]} as unknown as DocumentNode<LinePositionFragment, unknown>;
export const MeetingStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalityMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecord"}},{"kind":"Field","name":{"kind":"Name","value":"locality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsOfInterest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeetingStateFragment, unknown>;
export const PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"approvalBody"}}]}}]} as unknown as DocumentNode<PlanFragment, unknown>;
export const PlanAssessmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteriaMet"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<PlanAssessmentFragment, unknown>;
export const PlanDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanDecisionFragment, unknown>;
export const PlanLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentPlanLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"keyActivities"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"measuresOfSuccess"}},{"kind":"Field","name":{"kind":"Name","value":"coreRoles"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intendedCompletion"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}}]} as unknown as DocumentNode<PlanLineFragment, unknown>;
export const PlanReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}}]}}]}}]} as unknown as DocumentNode<PlanReportFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const RightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayRevise"}},{"kind":"Field","name":{"kind":"Name","value":"mayAgree"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}}]}}]} as unknown as DocumentNode<RightsFragment, unknown>;
export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Neighbourhood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const RecordedAssessmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rights"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayRevise"}},{"kind":"Field","name":{"kind":"Name","value":"mayAgree"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Neighbourhood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordedAssessmentFragment, unknown>;
export const SentFeedbackFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentFeedback"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NhseFeedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]} as unknown as DocumentNode<SentFeedbackFragment, unknown>;
export const SpendEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpendEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spentOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SpendEntryFragment, unknown>;
export const FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]} as unknown as DocumentNode<FigureFragment, unknown>;
export const StatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalsByYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPayer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surplusByYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surplus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]} as unknown as DocumentNode<StatementFragment, unknown>;
export const AgreeAssessmentDocument = {"__meta__":{"name":"AgreeAssessment","kind":"mutation","documentId":"sha256:288e26ab75e7b72fe1b9a8e98f029a15481a4532eab4609d8484bd8bdb90bce6"}} as unknown as DocumentNode<AgreeAssessmentMutation, AgreeAssessmentMutationVariables>;
export const AllocateFundingDocument = {"__meta__":{"name":"AllocateFunding","kind":"mutation","documentId":"sha256:22ce043091e3bfc836f07e990ecd674aad3896acbf091731702979176d4e5bee"}} as unknown as DocumentNode<AllocateFundingMutation, AllocateFundingMutationVariables>;
export const ApportionmentDocument = {"__meta__":{"name":"Apportionment","kind":"query","documentId":"sha256:1f91d0a9a3e0f7e92a94a659f31aa098c1f1062352a94b179248e2e14f8b9deb"}} as unknown as DocumentNode<ApportionmentQuery, ApportionmentQueryVariables>;
export const ArrangeMeetingDocument = {"__meta__":{"name":"ArrangeMeeting","kind":"mutation","documentId":"sha256:f46a97fcef0950cdb252e5a6558a203267ace96cbcb25e252c0ec9b140d5e585"}} as unknown as DocumentNode<ArrangeMeetingMutation, ArrangeMeetingMutationVariables>;
export const AssessDevelopmentPlanDocument = {"__meta__":{"name":"AssessDevelopmentPlan","kind":"mutation","documentId":"sha256:f6a22a2bc9d3f94f224f68457eec9c7afffb588c12c5aeeea0ccafb29a65f9c4"}} as unknown as DocumentNode<AssessDevelopmentPlanMutation, AssessDevelopmentPlanMutationVariables>;
export const AuditTrailDocument = {"__meta__":{"name":"AuditTrail","kind":"query","documentId":"sha256:f584fa869edc0261f34c93b1c95e04a73f753437fdbf9ffd72de2d5ba4432b66"}} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const AwardFundingDocument = {"__meta__":{"name":"AwardFunding","kind":"mutation","documentId":"sha256:9a0582bede3365669c630fe5c6fa433855ca5d5705e8cce2839ea8c025efc341"}} as unknown as DocumentNode<AwardFundingMutation, AwardFundingMutationVariables>;
export const CloseMeetingDocument = {"__meta__":{"name":"CloseMeeting","kind":"mutation","documentId":"sha256:b7d9588ee34c7270cfeb40da474cf57a142dd6e770f332860de7272ad575e777"}} as unknown as DocumentNode<CloseMeetingMutation, CloseMeetingMutationVariables>;
export const CloseNeighbourhoodDocument = {"__meta__":{"name":"CloseNeighbourhood","kind":"mutation","documentId":"sha256:19fa032ae8b4af7cb0999909b40e6e6b8a17f70e0f613f814fed3c2fc73da31b"}} as unknown as DocumentNode<CloseNeighbourhoodMutation, CloseNeighbourhoodMutationVariables>;
export const CompareNeighbourhoodsDocument = {"__meta__":{"name":"CompareNeighbourhoods","kind":"query","documentId":"sha256:7b9097f35db98353321134a470abaa91cf85112d5827e4230cc33e429454a512"}} as unknown as DocumentNode<CompareNeighbourhoodsQuery, CompareNeighbourhoodsQueryVariables>;
export const DecideDevelopmentPlanDocument = {"__meta__":{"name":"DecideDevelopmentPlan","kind":"mutation","documentId":"sha256:bcc416b5f1997979de7dfe3a9e1755cacbeee2a70790fd57a677c4f8cd9f3cea"}} as unknown as DocumentNode<DecideDevelopmentPlanMutation, DecideDevelopmentPlanMutationVariables>;
export const DevelopmentPlansDocument = {"__meta__":{"name":"DevelopmentPlans","kind":"query","documentId":"sha256:7c3e92688d3b4479a325f7ae0e3440e5236bb2846e37f4dded69b60c7a442ba2"}} as unknown as DocumentNode<DevelopmentPlansQuery, DevelopmentPlansQueryVariables>;
export const FederationAccountsDocument = {"__meta__":{"name":"FederationAccounts","kind":"query","documentId":"sha256:cd30aff43bbc0a96066f36ec39d8dc2c9125389e8ec1501ca9b2cd1ef66aea13"}} as unknown as DocumentNode<FederationAccountsQuery, FederationAccountsQueryVariables>;
export const FederationMaturityDocument = {"__meta__":{"name":"FederationMaturity","kind":"query","documentId":"sha256:8ff11f2f75ce56aee8ca655c35e9a87b3bbe1a2b689b449d005ddccb8b5828e4"}} as unknown as DocumentNode<FederationMaturityQuery, FederationMaturityQueryVariables>;
export const FormNeighbourhoodDocument = {"__meta__":{"name":"FormNeighbourhood","kind":"mutation","documentId":"sha256:6e7d0c9c2a2f5e6f747e8336461cbc5f2a7fabee6a276e27d31e3ed514372ac9"}} as unknown as DocumentNode<FormNeighbourhoodMutation, FormNeighbourhoodMutationVariables>;
export const FundingPositionDocument = {"__meta__":{"name":"FundingPosition","kind":"query","documentId":"sha256:aff5158f9e7798f090b58b580a5ff45fe6e4760e865b9505821e376e53c1ff62"}} as unknown as DocumentNode<FundingPositionQuery, FundingPositionQueryVariables>;
export const IssueNhseReturnDocument = {"__meta__":{"name":"IssueNhseReturn","kind":"mutation","documentId":"sha256:fbdbbfa606a7e0994b0682164c39e73dde49d6e44191668c95be234aca7c2b29"}} as unknown as DocumentNode<IssueNhseReturnMutation, IssueNhseReturnMutationVariables>;
export const LocalityMeetingDocument = {"__meta__":{"name":"LocalityMeeting","kind":"query","documentId":"sha256:27c3a267666b1cac7d0caf415c9ebb5042ebd6ca73f381d1554d273023648cad"}} as unknown as DocumentNode<LocalityMeetingQuery, LocalityMeetingQueryVariables>;
export const MaturityHeatmapDocument = {"__meta__":{"name":"MaturityHeatmap","kind":"query","documentId":"sha256:96ef1b429b13f99a183f7207d9a1c664460ee29eacbb00fed401019adbbb6d20"}} as unknown as DocumentNode<MaturityHeatmapQuery, MaturityHeatmapQueryVariables>;
export const MovePracticeDocument = {"__meta__":{"name":"MovePractice","kind":"mutation","documentId":"sha256:e9d030a80c1078c200869cf0eaba2171b4e1c30fe8147d9cb4f71c344ef1d488"}} as unknown as DocumentNode<MovePracticeMutation, MovePracticeMutationVariables>;
export const NeighbourhoodMaturityDocument = {"__meta__":{"name":"NeighbourhoodMaturity","kind":"query","documentId":"sha256:58cd54e5321d11ee3bd1a7655439044d5ecca9869183c18f69ac067fe5997153"}} as unknown as DocumentNode<NeighbourhoodMaturityQuery, NeighbourhoodMaturityQueryVariables>;
export const NetworkHeatmapDocument = {"__meta__":{"name":"NetworkHeatmap","kind":"query","documentId":"sha256:6cdbbc6ee686e76a29852da19c48e5669d5f311f0e68d1db05534b77e490c413"}} as unknown as DocumentNode<NetworkHeatmapQuery, NetworkHeatmapQueryVariables>;
export const NetworkOverviewDocument = {"__meta__":{"name":"NetworkOverview","kind":"query","documentId":"sha256:2c14a8f5c1e2de9172c1ab4802a45c20b432c25064e5e557f2f9fcd8b882caac"}} as unknown as DocumentNode<NetworkOverviewQuery, NetworkOverviewQueryVariables>;
export const NhseFeedbackDocument = {"__meta__":{"name":"NhseFeedback","kind":"query","documentId":"sha256:b9a189f79f1d237346225c288cd5be64bf9c4b5cfe2f9f6228eefbc45ebe29c8"}} as unknown as DocumentNode<NhseFeedbackQuery, NhseFeedbackQueryVariables>;
export const NhseFeedbackCsvDocument = {"__meta__":{"name":"NhseFeedbackCsv","kind":"query","documentId":"sha256:3510947d74e8bba7172673ca6e7599e742f3dcffaee46b104702b0c41dc634a0"}} as unknown as DocumentNode<NhseFeedbackCsvQuery, NhseFeedbackCsvQueryVariables>;
export const NhseReturnDocument = {"__meta__":{"name":"NhseReturn","kind":"query","documentId":"sha256:71fa282dfd8b46e9030969031dd391fb6370d173713997cdb80288726e4e84e2"}} as unknown as DocumentNode<NhseReturnQuery, NhseReturnQueryVariables>;
export const NhseReturnsDocument = {"__meta__":{"name":"NhseReturns","kind":"query","documentId":"sha256:b49905eddb26a092e77623b58a269df8bc2fcfb7eecdfe93fbeadbd179ce3595"}} as unknown as DocumentNode<NhseReturnsQuery, NhseReturnsQueryVariables>;
export const NoteConflictOfInterestDocument = {"__meta__":{"name":"NoteConflictOfInterest","kind":"mutation","documentId":"sha256:023ca4bb63e9dfac82548d8e925793a205c8cc856475e4924e6825dd2dc33755"}} as unknown as DocumentNode<NoteConflictOfInterestMutation, NoteConflictOfInterestMutationVariables>;
export const PracticeDirectoryDocument = {"__meta__":{"name":"PracticeDirectory","kind":"query","documentId":"sha256:af8e8f6b80cf8d3473945af3c9553a26b0070c534681a54ecc72628f86b69e8b"}} as unknown as DocumentNode<PracticeDirectoryQuery, PracticeDirectoryQueryVariables>;
export const RecordBaselineDocument = {"__meta__":{"name":"RecordBaseline","kind":"mutation","documentId":"sha256:58919c053a8eefdc6194be1ceccf003b0bbb09ead04e04d83668a5758e921f40"}} as unknown as DocumentNode<RecordBaselineMutation, RecordBaselineMutationVariables>;
export const RecordBaselinesDocument = {"__meta__":{"name":"RecordBaselines","kind":"mutation","documentId":"sha256:db8be47b9a3aefb7a38a3c9a278e30f20042585957e58e0f6f32d20f536f1678"}} as unknown as DocumentNode<RecordBaselinesMutation, RecordBaselinesMutationVariables>;
export const RecordFinancialStatementDocument = {"__meta__":{"name":"RecordFinancialStatement","kind":"mutation","documentId":"sha256:eb29de49fb247fa69ada5402a13a7de437ec2f2151c30a2d31054b0b09482e8d"}} as unknown as DocumentNode<RecordFinancialStatementMutation, RecordFinancialStatementMutationVariables>;
export const RecordProgressDocument = {"__meta__":{"name":"RecordProgress","kind":"mutation","documentId":"sha256:d9768c93f5b5edd5a4e6251d1c001fd53381eee23b4ca70c5d9be29b8cfbcbf6"}} as unknown as DocumentNode<RecordProgressMutation, RecordProgressMutationVariables>;
export const RecordSpendDocument = {"__meta__":{"name":"RecordSpend","kind":"mutation","documentId":"sha256:9e000e7d53df3956236b327a2f3bb25a744d16799d4b9adc70aeb34810246b0b"}} as unknown as DocumentNode<RecordSpendMutation, RecordSpendMutationVariables>;
export const ReleaseAllocationDocument = {"__meta__":{"name":"ReleaseAllocation","kind":"mutation","documentId":"sha256:3204cdc571e492492944cdd088d185215e83c80ff30b85b7f3de4bdb6f253dd3"}} as unknown as DocumentNode<ReleaseAllocationMutation, ReleaseAllocationMutationVariables>;
export const ReportOnDevelopmentPlanDocument = {"__meta__":{"name":"ReportOnDevelopmentPlan","kind":"mutation","documentId":"sha256:774fe92b7d72033139bbe343728ce5d1a43da869cddca72aaa65a4c4f46dc4e5"}} as unknown as DocumentNode<ReportOnDevelopmentPlanMutation, ReportOnDevelopmentPlanMutationVariables>;
export const ReverseSpendDocument = {"__meta__":{"name":"ReverseSpend","kind":"mutation","documentId":"sha256:620287f98a726ebe2f151f0ca8e8a809a15e0491d59607d051ffd8a0facff230"}} as unknown as DocumentNode<ReverseSpendMutation, ReverseSpendMutationVariables>;
export const ReviseAssessmentDocument = {"__meta__":{"name":"ReviseAssessment","kind":"mutation","documentId":"sha256:c5027754aded3d9ca57dde16ce78681aa94ba8f44f230d007bb18efe8346de14"}} as unknown as DocumentNode<ReviseAssessmentMutation, ReviseAssessmentMutationVariables>;
export const SpendAndProgressDocument = {"__meta__":{"name":"SpendAndProgress","kind":"query","documentId":"sha256:f4e21264c5eaed9684efe08e955fbb69c93c829ce22fd80fc4823b4b4bfd6845"}} as unknown as DocumentNode<SpendAndProgressQuery, SpendAndProgressQueryVariables>;
export const SubmitDevelopmentPlanDocument = {"__meta__":{"name":"SubmitDevelopmentPlan","kind":"mutation","documentId":"sha256:cc39f5c1f4ad53baf0af5851570d254407e69647c7cdf4e13c8f4976e436dd90"}} as unknown as DocumentNode<SubmitDevelopmentPlanMutation, SubmitDevelopmentPlanMutationVariables>;
export const ViewerDocument = {"__meta__":{"name":"Viewer","kind":"query","documentId":"sha256:ea9bbbf1e8a06f5d04bb2e1e5ed37e7658bb4e9e8be6645c4ff18309bbfb78b9"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const WithdrawAssessmentDocument = {"__meta__":{"name":"WithdrawAssessment","kind":"mutation","documentId":"sha256:4386bf223c973014b440b63785459f48d5027eaae7ac49e3625ab1ab57c19c48"}} as unknown as DocumentNode<WithdrawAssessmentMutation, WithdrawAssessmentMutationVariables>;