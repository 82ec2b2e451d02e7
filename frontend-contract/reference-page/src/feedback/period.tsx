import { feedback } from '../route';

interface PeriodProps {
  /** Whose feedback. */
  readonly commissioner: string;
  /** The period's first day. */
  readonly from: string;
  /** The period's last day. */
  readonly to: string;
}

/** Chooses the period. */
export function Period({ commissioner, from, to }: PeriodProps) {
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement);
    location.hash = feedback(commissioner, { from: String(chosen.get('from')), to: String(chosen.get('to')) });
  };
  return (
    <form class="chooser" aria-label="Period" onSubmit={show}>
      <label>
        From
        <input type="date" name="from" value={from} required />
      </label>
      <label>
        To
        <input type="date" name="to" value={to} required />
      </label>
      <button type="submit" class="button">
        Show
      </button>
    </form>
  );
}
