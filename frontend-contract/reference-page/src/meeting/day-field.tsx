import { isCalendarDate } from '@network-maturity/contract';

interface DayFieldProps {
  /** The field's id. */
  readonly id: string;
  /** The day; empty where none is given. */
  readonly day: string;
  /** What the API says is wrong with it. */
  readonly problem: string | undefined;
  /** Takes another. */
  readonly onDay: (day: string) => void;
}

/** The day that the levels describe. */
export function DayField({ id, day, problem, onDay }: DayFieldProps) {
  const wrong = isCalendarDate(day) ? problem : 'Say which day the levels describe.';
  return (
    <>
      <label for={id}>Day that the levels describe</label>
      {wrong && (
        <p class="problem" id={`${id}-problem`}>
          {wrong}
        </p>
      )}
      <input
        type="date"
        id={id}
        value={day}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        aria-invalid={wrong ? true : undefined}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
    </>
  );
}
