import type { CalendarDate } from '@network-maturity/contract';

/** Says of a day that has not come yet that nobody knows what it brings; nothing of any other. */
export function Ahead({ on }: { readonly on: CalendarDate | undefined }) {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
  return on && on > today ? <p class="inset">This day has not come yet: it is shown as things stand today.</p> : null;
}
