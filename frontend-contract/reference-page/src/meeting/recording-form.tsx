import { RecordBaselinesDocument, type ApiError, type RecordBaselinesInput } from '@network-maturity/contract';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../api';
import { Failed } from '../failed';
import { failure } from '../use-query';
import { several } from '../words';
import { ErrorSummary, goTo, type Refused } from './error-summary';
import { NeighbourhoodFields } from './neighbourhood-fields';
import { answered, dayField, fieldOf, isBegun, levelField, recording, type Meeting, type Outstanding } from './recording';
import { useTyped } from './typed';

interface RecordingFormProps {
  /** The meeting. */
  readonly meeting: Meeting;
  /** The neighbourhoods to record, all of which the reader may record. */
  readonly outstanding: readonly Outstanding[];
  /** Called with what was done. */
  readonly recorded: (done: string) => void;
}

function outcome(agreed: boolean, names: readonly string[]): string {
  return `${agreed ? 'Recorded and agreed' : 'Recorded as drafts'}: ${names.join(', ')}.`;
}

/** Whether nobody knows if what was sent was recorded: then it must be sent again as it was, with the same key. */
function isUnsettled({ classification }: ApiError): boolean {
  return ['NO_ANSWER', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'].includes(classification);
}

const noLevel = 'Choose at least one level first.';
const noDay = 'Say which day the levels describe.';

/** Records every baseline of a meeting at once: all of them or none. */
export function RecordingForm({ meeting, outstanding, recorded }: RecordingFormProps) {
  const { typed, answer, assessedOn, clear, renew } = useTyped(meeting.id, meeting.heldOn);
  const [refused, setRefused] = useState<Refused>();
  const [failed, setFailed] = useState<{ failure: ApiError; sent: RecordBaselinesInput; agreed: boolean }>();
  const [missing, setMissing] = useState('');
  const [busy, setBusy] = useState(false);
  const { dimensions } = meeting.edition;
  const required = dimensions.filter(({ group }) => group.required).length;
  const begun = outstanding.filter(({ id }) => isBegun(typed.answers[id]));
  const complete = outstanding.filter(({ id }) => answered(typed.answers[id], dimensions) === required);
  const done = outstanding.reduce((sum, { id }) => sum + answered(typed.answers[id], dimensions), 0);
  const problems = new Map(
    refused?.problems.flatMap((problem) => {
      const field = fieldOf(problem, refused.sent);
      return field ? [[field, problem.message] as const] : [];
    }),
  );

  // The first field that is named takes the focus, once the problem stands beside it.
  useEffect(() => {
    goTo(refused?.problems.map((problem) => fieldOf(problem, refused.sent)).find(Boolean));
  }, [refused]);

  const send = async (sent: RecordBaselinesInput, agreed: boolean) => {
    setBusy(true);
    setFailed(undefined);
    setRefused(undefined);
    try {
      const { recordBaselines: payload } = await api.mutate(RecordBaselinesDocument, { input: sent });
      if (payload.assessments) {
        clear();
        recorded(outcome(agreed, payload.assessments.map(({ neighbourhood }) => neighbourhood.name)));
      } else {
        if (payload.problems.some(({ path }) => path.at(-1) === 'idempotencyKey')) {
          // An earlier attempt was carried out, though its answer was lost, and something was changed since.
          renew();
        }
        setRefused({ problems: payload.problems, sent });
      }
    } catch (cause) {
      setFailed({ failure: failure(cause), sent, agreed });
    } finally {
      setBusy(false);
    }
  };
  const submit = (agreed: boolean) => {
    const [first, dimension] = [outstanding[0], dimensions[0]];
    if (begun.length === 0) {
      setMissing(noLevel);
      goTo(first && dimension && levelField(first.id, dimension.code));
    } else if (!typed.assessedOn) {
      setMissing(noDay);
      goTo(dayField);
    } else {
      setMissing('');
      void send(recording(meeting, outstanding, typed, agreed), agreed);
    }
  };
  const unsettled = failed !== undefined && isUnsettled(failed.failure);
  const locked = busy || unsettled;
  const wrongDay = missing === noDay && !typed.assessedOn ? noDay : problems.get(dayField);

  return (
    <form aria-label="Baselines" onSubmit={(event) => event.preventDefault()}>
      <p>
        Choose a level for each dimension. What you type is kept in this tab until it is recorded. A neighbourhood for
        which you choose nothing is left out.
      </p>
      {refused && <ErrorSummary refused={refused} meeting={meeting} />}
      <fieldset class="plain" role="presentation" disabled={locked}>
        <label for={dayField}>Day that the levels describe</label>
        {wrongDay && (
          <p class="problem" id={`${dayField}-problem`}>
            {wrongDay}
          </p>
        )}
        <input
          type="date"
          id={dayField}
          value={typed.assessedOn}
          aria-describedby={wrongDay ? `${dayField}-problem` : undefined}
          aria-invalid={wrongDay ? true : undefined}
          onInput={(event) => assessedOn(event.currentTarget.value)}
        />
        {outstanding.map((neighbourhood) => (
          <NeighbourhoodFields
            key={neighbourhood.id}
            neighbourhood={neighbourhood}
            dimensions={dimensions}
            answers={typed.answers[neighbourhood.id]}
            problems={problems}
            onAnswer={(dimension, given) => answer(neighbourhood.id, dimension, given)}
          />
        ))}
      </fieldset>
      <div class="bar">
        <p aria-live="polite">
          {done} of {required * outstanding.length} dimensions, {complete.length} of{' '}
          {several(outstanding.length, 'neighbourhood')}
        </p>
        <p role="status">{busy ? 'Recording…' : missing}</p>
        {begun.every(({ mayAgree }) => mayAgree) && (
          <button type="button" class="button" disabled={locked} onClick={() => submit(true)}>
            Record and agree
          </button>
        )}
        <button type="button" class="button secondary" disabled={locked} onClick={() => submit(false)}>
          Record as drafts
        </button>
      </div>
      {failed && (
        <>
          <Failed
            focus
            failure={failed.failure}
            again={() => (unsettled ? void send(failed.sent, failed.agreed) : submit(failed.agreed))}
          />
          {unsettled && (
            <p>Nobody knows yet whether it was recorded. Try again before you change anything: it is recorded once.</p>
          )}
        </>
      )}
    </form>
  );
}
