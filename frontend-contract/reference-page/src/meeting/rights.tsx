import {
  AgreeAssessmentDocument,
  WithdrawAssessmentDocument,
  type ApiError,
  type ProblemFragment,
} from '@network-maturity/contract';
import { useId, useState } from 'preact/hooks';
import { api } from '../api';
import { Failed } from '../failed';
import { failure } from '../use-query';

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
  const [problems, setProblems] = useState<readonly ProblemFragment[]>([]);
  const [failed, setFailed] = useState<{ failure: ApiError; again: () => void }>();
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const why = useId();
  const draft = assessment.status === 'DRAFT';
  const one = { id: assessment.id, expectedRevision: assessment.revision };

  const send = async (attempt: () => Promise<readonly ProblemFragment[]>, done: string) => {
    setBusy(true);
    setFailed(undefined);
    try {
      const told = await attempt();
      setProblems(told);
      if (told.length === 0) {
        changed(done);
      }
    } catch (cause) {
      setFailed({ failure: failure(cause), again: () => void send(attempt, done) });
    } finally {
      setBusy(false);
    }
  };
  const agree = () =>
    send(async () => {
      const input = { ...one, idempotencyKey: `${key}-agree` };
      return (await api.mutate(AgreeAssessmentDocument, { input })).agreeAssessment.problems;
    }, `Agreed: ${what}.`);
  const takeBack = () => {
    if (!reason.trim()) {
      setProblems([{ code: 'INVALID', message: 'Say why it is taken back.', path: [], dimension: null }]);
      return;
    }
    void send(async () => {
      const input = { ...one, reason, idempotencyKey: `${key}-take-back` };
      return (await api.mutate(WithdrawAssessmentDocument, { input })).withdrawAssessment.problems;
    }, `Taken back: ${what}.`);
  };

  return (
    <>
      {draft && assessment.mayAgree && (
        <button type="button" class="button small-button" disabled={busy} onClick={() => void agree()}>
          Agree<span class="visually-hidden"> {what}</span>
        </button>
      )}
      {draft && assessment.mayWithdraw && (
        <details>
          <summary>
            Take back<span class="visually-hidden"> {what}</span>
          </summary>
          <label for={why}>Why</label>
          <textarea id={why} rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          <button type="button" class="button small-button" disabled={busy} onClick={takeBack}>
            Take back<span class="visually-hidden"> {what}</span>
          </button>
        </details>
      )}
      {problems.length > 0 && (
        <ul class="problem" role="alert">
          {problems.map(({ message }, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
      )}
      {failed && <Failed focus failure={failed.failure} again={failed.again} />}
    </>
  );
}
