import { Failed } from '../failed';
import type { Attempts } from './attempt';

interface AttemptedProps<Sent> {
  /** The attempts. */
  readonly attempts: Attempts<Sent>;
  /** Sends what is typed now. */
  readonly again: (sent: Sent) => void;
}

/** Why an attempt failed, with a way to try again: with what is typed now, unless the last may have been carried out. */
export function Attempted<Sent>({ attempts: { failed, unsettled, attempt }, again }: AttemptedProps<Sent>) {
  return (
    failed && (
      <>
        <Failed focus failure={failed.failure} again={() => (unsettled ? attempt : again)(failed.sent)} />
        {unsettled && (
          <p>Nobody knows yet whether it was recorded. Try again before you change anything: it is recorded once.</p>
        )}
      </>
    )
  );
}
