import type { ApiError } from '@network-maturity/contract';
import { useEffect, useState } from 'preact/hooks';
import { failure } from '../use-query';
import { goTo } from './error-summary';

/** Something to put right. */
export interface Told {
  /** What is wrong and what to do, as the field says it. */
  readonly message: string;
  /** Whom it is about, where several are asked at once. */
  readonly about?: string | undefined;
  /** The id of the field; undefined where it is about the whole. */
  readonly field?: string | undefined;
}

/** Attempts to send what was typed, one at a time, and what became of the last. */
export interface Attempts<Sent> {
  /** What is to be put right: nothing was stored. */
  readonly told: readonly Told[];
  /** The same, by field. */
  readonly problems: ReadonlyMap<string, string>;
  /** Why there was no answer to go by, and what was sent. */
  readonly failed: { readonly failure: ApiError; readonly sent: Sent } | undefined;
  /** Whether nobody knows if it was carried out: then it must be sent again as it was, with the same key. */
  readonly unsettled: boolean;
  /** Whether an answer is on its way. */
  readonly busy: boolean;
  /** Makes an attempt. */
  readonly attempt: (sent: Sent) => void;
}

const unknown: readonly ApiError['classification'][] = ['NO_ANSWER', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'];

/**
 * Makes attempts. The first field to put right takes the focus, once what is wrong stands beside it.
 * @param carryOut sends it, and says what is to be put right; nothing where it was carried out
 */
export function useAttempts<Sent>(carryOut: (sent: Sent) => Promise<readonly Told[]>): Attempts<Sent> {
  const [told, setTold] = useState<readonly Told[]>([]);
  const [failed, setFailed] = useState<{ failure: ApiError; sent: Sent }>();
  const [busy, setBusy] = useState(false);
  useEffect(() => goTo(told.find(({ field }) => field)?.field), [told]);
  const attempt = async (sent: Sent) => {
    setBusy(true);
    setFailed(undefined);
    setTold([]);
    try {
      setTold(await carryOut(sent));
    } catch (cause) {
      setFailed({ failure: failure(cause), sent });
    } finally {
      setBusy(false);
    }
  };
  return {
    told,
    problems: new Map(told.flatMap(({ field, message }) => (field ? [[field, message] as const] : []))),
    failed,
    unsettled: failed !== undefined && unknown.includes(failed.failure.classification),
    busy,
    attempt: (sent) => void attempt(sent),
  };
}
