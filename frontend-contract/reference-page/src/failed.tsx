import type { ApiError } from '@network-maturity/contract';
import { useEffect, useRef } from 'preact/hooks';
import { heatmap, start } from './route';
import { SignInButton } from './sign-in-button';
import { several } from './words';

/** What to tell a reader of a failure: a heading, and what it means for them. */
export function explain(failure: ApiError): { readonly heading: string; readonly text: string } {
  const again =
    failure.retryAfter === undefined
      ? 'Try again in a minute.'
      : `Try again in ${several(failure.retryAfter, 'second')}.`;
  switch (failure.classification) {
    case 'UNAUTHORIZED':
      return {
        heading: 'You need to sign in again',
        text: 'Your sign-in has ended. You come back to this page, and what you typed is kept.',
      };
    case 'FORBIDDEN':
      return {
        heading: 'You may not see or do this',
        text: 'Whoever you are signed in as does not act for this part of the network, or has another part to play.',
      };
    case 'NOT_FOUND':
      return { heading: 'This is not there', text: 'It may have been taken back, or the address is not quite right.' };
    case 'BAD_REQUEST':
      return {
        heading: 'This does not make sense to the server',
        text: failure.errors[0]?.message ?? 'Check the address and what you chose.',
      };
    case 'RATE_LIMITED':
      return { heading: 'Too much was asked at once', text: `Nothing was changed. ${again}` };
    case 'SERVICE_UNAVAILABLE':
      return { heading: 'The service is not available', text: `What you typed is kept. ${again}` };
    case 'INTERNAL_ERROR':
      return { heading: 'Something went wrong at our end', text: `It is not your fault. ${again}` };
    case 'NO_ANSWER':
      return {
        heading: 'The server does not answer',
        text: 'Check that you are connected, and try again. What you typed is kept.',
      };
  }
}

interface FailedProps {
  /** What failed. */
  readonly failure: ApiError;
  /** Tries the same again. */
  readonly again: () => void;
  /** Whether it takes the focus: of what the reader did, wherever on the page they did it. */
  readonly focus?: boolean;
}

/** A failure in plain words, with what can be done about it. */
export function Failed({ failure, again, focus }: FailedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) {
      box.current?.focus();
    }
  }, [focus]);
  const { heading, text } = explain(failure);
  const hopeless = failure.classification === 'FORBIDDEN' || failure.classification === 'NOT_FOUND';
  return (
    <div ref={box} class="failed" role="alert" tabIndex={focus ? -1 : undefined}>
      <h2>{heading}</h2>
      <p>{text}</p>
      {failure.classification === 'UNAUTHORIZED' ? (
        <SignInButton label="Sign in again" />
      ) : hopeless ? (
        <p>
          <a href={heatmap(start)}>Back to the heat map</a>
        </p>
      ) : (
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
      )}
      {failure.correlationId && (
        <p class="small">
          When you report it, quote <code>{failure.correlationId}</code>.
        </p>
      )}
    </div>
  );
}
