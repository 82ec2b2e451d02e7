import { AgreeAssessmentDocument, WithdrawAssessmentDocument, type ProblemFragment } from '@network-maturity/contract';
import { useId, useState } from 'preact/hooks';
import { api } from '../api';
import { useAttempts } from './attempt';
import { Attempted } from './attempted';
import { isOvertaken } from './recording';

interface RightsProps {
  /** The assessment as it was read, with what the reader may do. */
  readonly assessment: {
    readonly id: string;
    readonly revision: number;
    readonly status: string;
    readonly mayAgree: boolean;
    readonly mayWithdraw: boolean;
  };
  /** What it is, such as "the baseline of Bicester". */
  readonly what: string;
  /** Called with what was done. */
  readonly changed: (done: string) => void;
}

/** Agrees a draft, or takes it back: whichever the reader may. */
export function Rights({ assessment, what, changed }: RightsProps) {
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const why = useId();
  const draft = assessment.status === 'DRAFT';
  const one = { id: assessment.id, expectedRevision: assessment.revision };
  const agree = async (): Promise<readonly ProblemFragment[]> => {
    const input = { ...one, idempotencyKey: `${key}-agree` };
    return (await api.mutate(AgreeAssessmentDocument, { input })).agreeAssessment.problems;
  };
  const takeBack = async (because: string): Promise<readonly ProblemFragment[]> => {
    const input = { ...one, reason: because, idempotencyKey: `${key}-take-back` };
    return (await api.mutate(WithdrawAssessmentDocument, { input })).withdrawAssessment.problems;
  };
  const attempts = useAttempts<{ readonly because?: string }>(async ({ because }) => {
    if (because === '') {
      return [{ message: 'Say why it is taken back.', field: why }];
    }
    const problems = await (because === undefined ? agree() : takeBack(because));
    if (problems.length === 0) {
      changed(`${because === undefined ? 'Agreed' : 'Taken back'}: ${what}.`);
    } else if (problems.some(isOvertaken)) {
      changed(`Nothing was done: somebody else has changed ${what} meanwhile. Look at it again, and decide again.`);
      return [];
    }
    return problems.map(({ message }) => ({ message }));
  });
  const locked = attempts.busy || attempts.unsettled;

  return (
    <>
      {draft && assessment.mayAgree && (
        <button type="button" class="button small-button" disabled={locked} onClick={() => attempts.attempt({})}>
          Agree<span class="visually-hidden"> {what}</span>
        </button>
      )}
      {draft && assessment.mayWithdraw && (
        <details>
          <summary>
            Take back<span class="visually-hidden"> {what}</span>
          </summary>
          <label for={why}>Why</label>
          <textarea
            id={why}
            rows={2}
            value={reason}
            disabled={locked}
            required
            aria-invalid={attempts.problems.has(why) ? true : undefined}
            aria-describedby={attempts.problems.has(why) ? `${why}-problem` : undefined}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <button
            type="button"
            class="button small-button"
            disabled={locked}
            onClick={() => attempts.attempt({ because: reason.trim() })}
          >
            Take back<span class="visually-hidden"> {what}</span>
          </button>
        </details>
      )}
      {attempts.told.length > 0 && (
        <ul class="problem" role="alert" id={`${why}-problem`}>
          {attempts.told.map(({ message }, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
      )}
      <Attempted attempts={attempts} again={attempts.attempt} />
    </>
  );
}
