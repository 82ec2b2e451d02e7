import {
  AgreeAssessmentDocument,
  isCalendarDate,
  ReviseAssessmentDocument,
  type ReviseAssessmentInput,
} from '@network-maturity/contract';
import { useRef, useState } from 'preact/hooks';
import { api } from '../api';
import { useAttempts } from './attempt';
import { Attempted } from './attempted';
import { DayField } from './day-field';
import { ErrorSummary, goTo } from './error-summary';
import { NeighbourhoodFields } from './neighbourhood-fields';
import { recordedBy } from './recorded';
import {
  answersOf,
  changedScores,
  dayField,
  fieldOfScore,
  isOvertaken,
  levelField,
  type Meeting,
  type Recorded,
} from './recording';
import { isOfKey, useTyped } from './typed';

interface DraftFormProps {
  /** The meeting. */
  readonly meeting: Meeting;
  /** A draft that the reader may revise. */
  readonly draft: Recorded;
  /** How many other drafts of the same neighbourhood there are. */
  readonly others: number;
  /** Called with what was done. */
  readonly changed: (done: string) => void;
  /** Reads the draft again. */
  readonly reread: () => void;
}

interface Sent {
  readonly input: ReviseAssessmentInput;
  readonly agreed: boolean;
}

/** Goes on with a draft: changes what it says, and agrees it if the reader wants to. */
export function DraftForm({ meeting, draft, others, changed, reread }: DraftFormProps) {
  const { id, neighbourhood } = draft;
  const place = useRef<HTMLDetailsElement>(null);
  const [saved, setSaved] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const said = answersOf(draft);
  const { typed, answer, assessedOn, clear, renew } = useTyped(id, {
    assessedOn: draft.assessedOn,
    answers: { [id]: said },
  });
  const day = `${dayField}-${id}`;
  const overtake = () => {
    setOvertaken(true);
    renew();
    changed(
      `Nothing was saved: somebody else has changed the draft of ${neighbourhood.name} meanwhile. What you typed is ` +
        'kept, unless the draft was agreed or taken back: look at what stands there now, and decide again.',
    );
    return [];
  };
  const attempts = useAttempts<Sent>(async ({ input, agreed }) => {
    let { expectedRevision } = input;
    setSaved(false);
    if (input.assessedOn !== draft.assessedOn || input.scores?.length) {
      const { assessment, problems } = (await api.mutate(ReviseAssessmentDocument, { input })).reviseAssessment;
      if (problems.some(isOvertaken)) {
        return overtake();
      }
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
    }
    if (agreed) {
      const agreement = { id, expectedRevision, idempotencyKey: `${input.idempotencyKey}-agree` };
      const { problems } = (await api.mutate(AgreeAssessmentDocument, { input: agreement })).agreeAssessment;
      if (problems.some(isOvertaken)) {
        return overtake();
      }
      if (problems.length > 0) {
        setSaved(expectedRevision > input.expectedRevision);
        renew();
        reread();
        return problems.map(({ message, dimension }) => ({
          message,
          field: dimension ? levelField(id, dimension) : undefined,
        }));
      }
    }
    clear();
    setOvertaken(false);
    place.current?.removeAttribute('open');
    changed(`${agreed ? 'Agreed' : 'Saved'}: the draft of ${neighbourhood.name}.`);
    return [];
  });
  const locked = attempts.busy || attempts.unsettled;
  const submit = (agreed: boolean) => {
    if (isCalendarDate(typed.assessedOn)) {
      const { assessedOn: assessed, idempotencyKey } = typed;
      const scores = changedScores(draft, said, typed.answers[id]);
      attempts.attempt({
        input: { id, expectedRevision: draft.revision, idempotencyKey, assessedOn: assessed, scores },
        agreed,
      });
    } else {
      goTo(day);
    }
  };

  return (
    <details ref={place}>
      <summary>
        Go on with the draft of {neighbourhood.name}
        {others > 0 && `: ${recordedBy(draft)}`}
      </summary>
      {others > 0 && <p class="inset">There is another draft of it: agree one, and take the other back.</p>}
      <form aria-label={`Draft of ${neighbourhood.name}`} onSubmit={(event) => event.preventDefault()}>
        {attempts.told.length > 0 && (
          <ErrorSummary
            told={attempts.told}
            heading={
              saved
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
            meanwhile={overtaken ? said : undefined}
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
