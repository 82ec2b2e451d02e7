import type { ProblemFragment } from '@network-maturity/contract';
import { useState } from 'preact/hooks';
import { session } from '../session';

/** What was answered for one dimension. */
export interface Answer {
  /** The level's ordinal, or that the dimension does not apply; undefined while it is not assessed. */
  readonly level?: number | 'not-applicable' | undefined;
  /** Why. */
  readonly rationale?: string | undefined;
}

/** What was answered for one neighbourhood, by dimension. */
export type Answers = Readonly<Record<string, Answer>>;

/** What somebody has typed and not yet recorded. */
export interface Typed {
  /** The day that the levels describe. */
  readonly assessedOn: string;
  /** By whom they are about. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** Goes with every attempt until one is known to have succeeded, so that nothing is recorded twice. */
  readonly idempotencyKey: string;
}

/** Ten digits, however they are set apart: perhaps an NHS number, which stays on the screen and goes into no storage. */
const personal = /(\p{Nd}[^\p{L}\p{Nd}]*){10}/u;

const stored = (typed: Typed) =>
  JSON.stringify(typed, (key, value: unknown) =>
    key === 'rationale' && typeof value === 'string' && personal.test(value) ? undefined : value,
  );

/** What there is before anything is typed. */
export type Begun = Omit<Typed, 'idempotencyKey'>;


/** Whether an earlier attempt was carried out, though its answer was lost, and something was changed since. */
export const isOfKey = ({ path }: ProblemFragment) => path.at(-1) === 'idempotencyKey';

/** What is typed, and how to change it. */
export interface Typing {
  readonly typed: Typed;
  /** Sets what was answered for one dimension of whom it is about. */
  readonly answer: (about: string, dimension: string, answer: Answer) => void;
  /** Sets the day. */
  readonly assessedOn: (day: string) => void;
  /** Forgets what was typed: what was begun with stands there again, with another key. */
  readonly clear: () => void;
  /** Keeps what is typed, with another key: what it was recorded with belongs to something else. */
  readonly renew: () => void;
}

/**
 * Keeps what is typed until the tab is closed, so that it survives a reload and another sign-in of the same person.
 * @param form which form it is typed into
 * @param begun what stands there until something is typed
 */
export function useTyped(form: string, begun: Begun): Typing {
  const place = `typed ${form} ${session()?.name ?? ''}`;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [kept, setKept] = useState<Typed | undefined>(() => {
    const stored = sessionStorage.getItem(place);
    return stored ? (JSON.parse(stored) as Typed) : undefined;
  });
  const typed = kept ?? { ...begun, idempotencyKey: key };
  const change = (next: (before: Typed) => Typed) =>
    setKept((before) => {
      const after = next(before ?? typed);
      sessionStorage.setItem(place, stored(after));
      return after;
    });
  return {
    typed,
    answer: (about, dimension, answer) =>
      change((before) => ({
        ...before,
        answers: {
          ...before.answers,
          [about]: { ...before.answers[about], [dimension]: answer },
        },
      })),
    assessedOn: (assessedOn) => change((before) => ({ ...before, assessedOn })),
    clear: () => {
      sessionStorage.removeItem(place);
      setKept(undefined);
      setKey(crypto.randomUUID());
    },
    renew: () => change((before) => ({ ...before, idempotencyKey: crypto.randomUUID() })),
  };
}
