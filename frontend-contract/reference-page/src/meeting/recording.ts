import type {
  CalendarDate,
  DimensionScoreInput,
  LocalityMeetingQuery,
  ProblemFragment,
  RecordBaselinesInput,
} from '@network-maturity/contract';
import type { Answer, Answers, Typed } from './typed';

/** A meeting as the view reads it. */
export type Meeting = NonNullable<LocalityMeetingQuery['meeting']>;

/** A neighbourhood that has no agreed baseline yet. */
export type Outstanding = Meeting['outstanding'][number];

/** A dimension of the meeting's edition. */
export type Dimension = Meeting['edition']['dimensions'][number];

/** An assessment that was recorded at the meeting. */
export type Recorded = Meeting['assessments'][number];

/** Whether a level was given, or that the dimension does not apply. */
export const isAnswered = (answer: Answer | undefined) => answer?.level !== undefined;

/** Whether anything at all was typed for a neighbourhood: what was not begun is not sent. */
export const isBegun = (answers: Answers | undefined) =>
  Object.values(answers ?? {}).some((answer) => isAnswered(answer) || answer.rationale);

/** How many of the required dimensions are answered. */
export function answered(answers: Answers | undefined, dimensions: readonly Dimension[]): number {
  return dimensions.filter(({ code, group }) => group.required && isAnswered(answers?.[code])).length;
}

function score(dimension: string, { level, rationale }: Answer): DimensionScoreInput {
  return {
    dimension,
    ...(level === 'not-applicable' ? { notApplicable: true } : level !== undefined && { level }),
    ...(rationale && { rationale }),
  };
}

/** What is sent of the answers, in the matrix's order. */
export function scoresOf(answers: Answers | undefined, dimensions: readonly Dimension[]): DimensionScoreInput[] {
  return dimensions.flatMap(({ code }) => (answers?.[code] ? [score(code, answers[code])] : []));
}

/** What a recorded assessment answers. */
export function answersOf({ scores }: Recorded): Answers {
  return Object.fromEntries(
    scores
      .map(({ dimension, state, level, rationale }): [string, Answer] => [
        dimension.code,
        { level: state === 'NOT_APPLICABLE' ? 'not-applicable' : level?.ordinal, rationale: rationale ?? undefined },
      ])
      .filter(([, answer]) => isAnswered(answer) || answer.rationale),
  );
}

/**
 * What is sent to change a draft: the dimensions that are answered otherwise than in it, with what else it says of them.
 * @param draft the draft
 * @param before what it answers
 * @param answers what is answered now
 */
export function changedScores(draft: Recorded, before: Answers, answers: Answers | undefined): DimensionScoreInput[] {
  return draft.scores
    .filter(({ dimension: { code } }) => isChanged(before[code], answers?.[code]))
    .map(({ dimension: { code }, evidence, developmentNeed, target }) => ({
      ...score(code, answers?.[code] ?? {}),
      evidence: evidence.map(({ title, url }) => ({ title, url })),
      developmentNeed,
      target: target && { level: target.level.ordinal, by: target.by },
    }));
}

/** Whether another level is answered, or another reason. */
export function isChanged(before: Answer | undefined, now: Answer | undefined): boolean {
  return before?.level !== now?.level || (before?.rationale ?? '') !== (now?.rationale ?? '');
}

/**
 * What is sent to record it.
 * @param meeting the meeting
 * @param outstanding the neighbourhoods, in the order in which they are asked
 * @param typed what was typed for them
 * @param agreed whether the meeting agreed it
 */
export function recording(
  meeting: Meeting,
  outstanding: readonly Outstanding[],
  typed: Typed,
  agreed: boolean,
): RecordBaselinesInput {
  return {
    meetingId: meeting.id,
    idempotencyKey: typed.idempotencyKey,
    assessments: outstanding
      .filter(({ id }) => isBegun(typed.answers[id]))
      .map(({ id }) => ({
        neighbourhoodId: id,
        editionId: meeting.edition.id,
        assessedOn: typed.assessedOn as CalendarDate,
        agreed,
        scores: scoresOf(typed.answers[id], meeting.edition.dimensions),
      })),
  };
}

/** Whether somebody else has changed the assessment since it was read. */
export const isOvertaken = ({ code }: ProblemFragment) => code === 'STALE_REVISION' || code === 'WRONG_STATUS';

/** The id of the form's field for the day. */
export const dayField = 'assessed-on';

/** The id of a neighbourhood's part of the form. */
export const neighbourhoodField = (neighbourhoodId: string) => `of-${neighbourhoodId}`;

/** The id of the first field for a dimension. */
export const levelField = (neighbourhoodId: string, dimension: string) => `level-${neighbourhoodId}-${dimension}`;

/** The id of the field for the reason. */
export const rationaleField = (neighbourhoodId: string, dimension: string) => `why-${neighbourhoodId}-${dimension}`;

/**
 * The id of the field that a problem of a score is about.
 * @param about whom the fields are about
 * @param dimension the dimension's code; undefined where it is about no score in particular
 * @param part what of the score
 */
export function fieldOfScore(about: string, dimension: string | undefined, part?: string): string {
  if (!dimension) {
    return neighbourhoodField(about);
  }
  return part === 'rationale' ? rationaleField(about, dimension) : levelField(about, dimension);
}

/**
 * The id of the field that a problem is about, by its path in what was sent.
 * @param problem the problem
 * @param assessments what was sent
 */
export function fieldOf(
  { path: [, list, position, part, index, field], dimension }: ProblemFragment,
  assessments: RecordBaselinesInput['assessments'],
): string | undefined {
  const assessment = list === 'assessments' ? assessments[Number(position)] : undefined;
  if (!assessment || part === 'assessedOn') {
    return assessment && dayField;
  }
  const code = index === undefined ? dimension : assessment.scores[Number(index)]?.dimension;
  return fieldOfScore(assessment.neighbourhoodId, (part === 'scores' && code) || undefined, field);
}
