import {
  AgreeAssessmentDocument,
  isCalendarDate,
  ReviseAssessmentDocument,
  type ReviseAssessmentInput,
} from '@network-maturity/contract';
import { useState } from 'preact/hooks';
import { api } from '../api';
import { useAttempts } from './attempt';
import { Attempted } from './attempted';
import { DayField } from './day-field';
import { ErrorSummary, goTo } from './error-summary';
import { NeighbourhoodFields } from './neighbourhood-fields';
import { answersOf, changedScores, dayField, fieldOfScore, levelField, type Meeting, type Recorded } from './recording';
import { isOfKey, useTyped } from './typed';

interface DraftFormProps {
  /** The meeting. */
  readonly meeting: Meeting;
  /** A draft that the reader may revise. */
  readonly draft: Recorded;
  /** Called with what was done. */
  readonly changed: (done: string) => void;
}

interface Sent {
  readonly input: ReviseAssessmentInput;
  readonly agreed: boolean;
}

/** Goes on with a draft: changes what it says, and agrees it if the reader wants to. */
export function DraftForm({ meeting, draft, changed }: DraftFormProps) {
  const { id, neighbourhood } = draft;
  const [saved, setSaved] = useState({ revision: draft.revision, assessedOn: draft.assessedOn, answers: answersOf(draft) });
  const { typed, answer, assessedOn, clear, renew } = useTyped(`${id} ${draft.revision}`, {
    assessedOn: draft.assessedOn,
    answers: { [id]: answersOf(draft) },
  });
  const day = `${dayField}-${id}`;
  const attempts = useAttempts<Sent>(async ({ input, agreed }) => {
    let expectedRevision = saved.revision;
    if (input.assessedOn !== saved.assessedOn || input.scores?.length) {
      const { assessment, problems } = (await api.mutate(ReviseAssessmentDocument, { input })).reviseAssessment;
      if (!assessment) {
        if (problems.some(isOfKey)) {
          renew();
        }
        return problems.map(({ message, path: [, part, index, field] }) => ({
          message,
          field: part === 'assessedOn' ? day : fieldOfScore(id, input.scores?.[Number(index)]?.dimension, field),
        }));
      }
      expectedRevision = assessment.revision;
      setSaved({ revision: expectedRevision, assessedOn: assessment.assessedOn, answers: typed.answers[id] ?? {} });
    }
    if (agreed) {
      const agreement = { id, expectedRevision, idempotencyKey: `${input.idempotencyKey}-agree` };
      const { problems } = (await api.mutate(AgreeAssessmentDocument, { input: agreement })).agreeAssessment;
      if (problems.length > 0) {
        renew();
        return problems.map(({ message, dimension }) => ({
          message,
          field: dimension ? levelField(id, dimension) : undefined,
        }));
      }
    }
    clear();
    changed(`${agreed ? 'Agreed' : 'Saved'}: the draft of ${neighbourhood.name}.`);
    return [];
  });
  const locked = attempts.busy || attempts.unsettled;
  const submit = (agreed: boolean) => {
    if (isCalendarDate(typed.assessedOn)) {
      const { assessedOn: assessed, idempotencyKey } = typed;
      const scores = changedScores(draft, saved.answers, typed.answers[id]);
      const input = { id, expectedRevision: saved.revision, idempotencyKey, assessedOn: assessed, scores };
      attempts.attempt({ input, agreed });
    } else {
      goTo(day);
    }
  };

  return (
    <details>
      <summary>Go on with the draft of {neighbourhood.name}</summary>
      <form aria-label={`Draft of ${neighbourhood.name}`} onSubmit={(event) => event.preventDefault()}>
        {attempts.told.length > 0 && (
          <ErrorSummary
            told={attempts.told}
            heading={
              saved.revision > draft.revision
                ? 'The draft is saved, and not agreed yet: there is something to put right'
                : 'Nothing is saved yet: there is something to put right'
            }
          />
        )}
        <fieldset class="plain" role="presentation" disabled={locked}>
          <DayField id={day} day={typed.assessedOn} problem={attempts.problems.get(day)} onDay={assessedOn} />
          <NeighbourhoodFields
            neighbourhood={{ id, name: neighbourhood.name }}
            dimensions={meeting.edition.dimensions}
            answers={typed.answers[id]}
            problems={attempts.problems}
            onAnswer={(code, given) => answer(id, code, given)}
          />
        </fieldset>
        <p role="status">{attempts.busy ? 'Saving…' : ''}</p>
        {draft.mayAgree && (
          <button type="button" class="button" disabled={locked} onClick={() => submit(true)}>
            Save and agree
          </button>
        )}{' '}
        <button type="button" class="button secondary" disabled={locked} onClick={() => submit(false)}>
          Save the draft
        </button>
        <Attempted attempts={attempts} again={({ agreed }) => submit(agreed)} />
      </form>
    </details>
  );
}
