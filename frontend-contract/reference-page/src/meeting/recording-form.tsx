import {
  isCalendarDate,
  RecordBaselinesDocument,
  type ProblemFragment,
  type RecordBaselinesInput,
} from '@network-maturity/contract';
import { useState } from 'preact/hooks';
import { api } from '../api';
import { several } from '../words';
import { useAttempts, type Told } from './attempt';
import { Attempted } from './attempted';
import { DayField } from './day-field';
import { ErrorSummary, goTo } from './error-summary';
import { NeighbourhoodFields } from './neighbourhood-fields';
import { answered, dayField, fieldOf, isBegun, levelField, recording, type Meeting, type Outstanding } from './recording';
import { isOfKey, useTyped } from './typed';

interface RecordingFormProps {
  /** The meeting. */
  readonly meeting: Meeting;
  /** The neighbourhoods to record, all of which the reader may record. */
  readonly outstanding: readonly Outstanding[];
  /** Called with what was done, here or by somebody who was quicker: the view is out of date. */
  readonly changed: (said: string) => void;
}

interface Sent {
  readonly input: RecordBaselinesInput;
  readonly agreed: boolean;
}

function outcome(agreed: boolean, names: readonly string[]): string {
  return `${agreed ? 'Recorded and agreed' : 'Recorded as drafts'}: ${names.join(', ')}.`;
}

/** Equal sentences about several neighbourhoods are told apart by whom they are about. */
function told(problem: ProblemFragment, { assessments }: RecordBaselinesInput, outstanding: readonly Outstanding[]): Told {
  const id = problem.path[1] === 'assessments' ? assessments[Number(problem.path[2])]?.neighbourhoodId : undefined;
  return {
    message: problem.message,
    about: outstanding.find((neighbourhood) => neighbourhood.id === id)?.name,
    field: fieldOf(problem, assessments),
  };
}

/** Records every baseline of a meeting at once: all of them or none. */
export function RecordingForm({ meeting, outstanding, changed }: RecordingFormProps) {
  const { typed, answer, assessedOn, clear, renew } = useTyped(meeting.id, { assessedOn: meeting.heldOn, answers: {} });
  const [nothing, setNothing] = useState(false);
  const attempts = useAttempts<Sent>(async ({ input, agreed }) => {
    const { assessments, problems } = (await api.mutate(RecordBaselinesDocument, { input })).recordBaselines;
    if (assessments) {
      clear();
      changed(outcome(agreed, assessments.map(({ neighbourhood }) => neighbourhood.name)));
      return [];
    }
    if (problems.some(isOfKey)) {
      renew();
    }
    const late = problems.filter(({ code }) => code === 'BASELINE_EXISTS');
    if (late.length > 0) {
      const names = late.map((problem) => told(problem, input, outstanding).about);
      changed(`Nothing was recorded: somebody has agreed a baseline already, of ${names.join(' and ')}.`);
    }
    return problems.filter((problem) => !late.includes(problem)).map((problem) => told(problem, input, outstanding));
  });
  const { dimensions } = meeting.edition;
  const required = dimensions.filter(({ group }) => group.required).length;
  const begun = outstanding.filter(({ id }) => isBegun(typed.answers[id]));
  const complete = outstanding.filter(({ id }) => answered(typed.answers[id], dimensions) === required);
  const done = outstanding.reduce((sum, { id }) => sum + answered(typed.answers[id], dimensions), 0);
  const locked = attempts.busy || attempts.unsettled;

  const submit = (agreed: boolean) => {
    setNothing(begun.length === 0);
    if (begun.length === 0) {
      const [first, dimension] = [outstanding[0], dimensions[0]];
      goTo(first && dimension && levelField(first.id, dimension.code));
    } else if (!isCalendarDate(typed.assessedOn)) {
      goTo(dayField);
    } else {
      attempts.attempt({ input: recording(meeting, outstanding, typed, agreed), agreed });
    }
  };

  return (
    <form aria-label="Baselines" onSubmit={(event) => event.preventDefault()}>
      <p>
        Choose a level for each dimension. What you type is kept in this tab until it is recorded. A neighbourhood for
        which you choose nothing is left out.
      </p>
      {attempts.told.length > 0 && (
        <ErrorSummary told={attempts.told} heading="Nothing is recorded yet: there is something to put right" />
      )}
      <fieldset class="plain" role="presentation" disabled={locked}>
        <DayField
          id={dayField}
          day={typed.assessedOn}
          problem={attempts.problems.get(dayField)}
          onDay={assessedOn}
        />
        {outstanding.map((neighbourhood) => (
          <NeighbourhoodFields
            key={neighbourhood.id}
            neighbourhood={neighbourhood}
            dimensions={dimensions}
            answers={typed.answers[neighbourhood.id]}
            problems={attempts.problems}
            onAnswer={(code, given) => answer(neighbourhood.id, code, given)}
          />
        ))}
      </fieldset>
      <div class="bar">
        <p aria-live="polite">
          {done} of {required * outstanding.length} dimensions, {complete.length} of{' '}
          {several(outstanding.length, 'neighbourhood')}
        </p>
        <p role="status">{attempts.busy ? 'Recording…' : nothing ? 'Choose at least one level first.' : ''}</p>
        {begun.every(({ mayAgree }) => mayAgree) && (
          <button type="button" class="button" disabled={locked} onClick={() => submit(true)}>
            Record and agree
          </button>
        )}
        <button type="button" class="button secondary" disabled={locked} onClick={() => submit(false)}>
          Record as drafts
        </button>
      </div>
      <Attempted attempts={attempts} again={({ agreed }) => submit(agreed)} />
    </form>
  );
}
