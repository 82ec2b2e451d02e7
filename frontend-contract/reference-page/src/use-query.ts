import { ApiError, type TypedDocument } from '@network-maturity/contract';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from './api';

/** A question to the API, and what became of it. */
export interface Asked<Data> {
  /** Whether an answer is on its way. What an earlier one said stays meanwhile. */
  readonly loading: boolean;
  /** The answer to the question as it stands now; undefined until it is there. */
  readonly data?: Data | undefined;
  /** Why there is none. */
  readonly failure?: ApiError | undefined;
  /** Asks again. */
  readonly again: () => void;
}

/**
 * Asks one question for a view: again whenever its variables change.
 * @param document the operation
 * @param variables its variables
 */
export function useQuery<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables): Asked<Data> {
  const key = JSON.stringify(variables);
  const [answer, setAnswer] = useState<{ key: string; data?: Data; failure?: ApiError }>();
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const settle = (settled: { data: Data } | { failure: ApiError }) => {
      if (!leaving.signal.aborted) {
        setAnswer({ key, ...settled });
        setLoading(false);
      }
    };
    setLoading(true);
    (api.query as (of: typeof document, with_: Variables, options: { signal: AbortSignal }) => Promise<Data>)(
      document,
      variables,
      { signal: leaving.signal },
    ).then(
      (data) => settle({ data }),
      (cause: unknown) => leaving.signal.aborted || settle({ failure: failure(cause) }),
    );
    return () => leaving.abort();
  }, [document, key, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const current = answer?.key === key ? answer : undefined;
  return { loading: loading || !current, data: current?.data, failure: current?.failure, again };
}

/** What failed, as the API's client tells it. */
export function failure(cause: unknown): ApiError {
  if (cause instanceof ApiError) {
    return cause;
  }
  throw cause;
}
