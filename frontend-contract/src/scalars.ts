/** A calendar date as the API writes and reads it, such as 2018-12-05, from 1000 to 2999. An instant or 05/12/2018 is none. */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * Whether a text, such as what stands in an `<input type="date">`, is a date that can be sent.
 * @param text anything
 */
export function isCalendarDate(text: string): text is CalendarDate {
  const date = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
