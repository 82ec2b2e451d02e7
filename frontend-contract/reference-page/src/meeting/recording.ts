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
  const codes = meeting.edition.dimensions.map(({ code }) => code);
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
        scores: codes.flatMap((code) => {
          const answer = typed.answers[id]?.[code];
          return answer && (isAnswered(answer) || answer.rationale) ? [score(code, answer)] : [];
        }),
      })),
  };
}

/** The id of the form's field for the day. */
export const dayField = 'assessed-on';

/** The id of a neighbourhood's part of the form. */
export const neighbourhoodField = (neighbourhoodId: string) => `of-${neighbourhoodId}`;

/** The id of the first field for a dimension. */
export const levelField = (neighbourhoodId: string, dimension: string) => `level-${neighbourhoodId}-${dimension}`;

/** The id of the field for the reason. */
export const rationaleField = (neighbourhoodId: string, dimension: string) => `why-${neighbourhoodId}-${dimension}`;

type Told = ProblemFragment;

/**
 * The id of the field that a problem is about, by its path in what was sent.
 * @param problem the problem
 * @param sent what was sent
 */
export function fieldOf({ path, dimension }: Told, sent: RecordBaselinesInput): string | undefined {
  const [, list, position, part, index, field] = path;
  const assessment = list === 'assessments' ? sent.assessments[Number(position)] : undefined;
  if (!assessment) {
    return undefined;
  }
  const id = assessment.neighbourhoodId;
  if (part === 'assessedOn') {
    return dayField;
  }
  if (part !== 'scores') {
    return neighbourhoodField(id);
  }
  const code = index === undefined ? dimension : assessment.scores[Number(index)]?.dimension;
  if (!code) {
    return neighbourhoodField(id);
  }
  return field === 'rationale' ? rationaleField(id, code) : levelField(id, code);
}
