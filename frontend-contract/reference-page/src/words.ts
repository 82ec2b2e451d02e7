import type {
  AssessmentKind,
  AssessmentStatus,
  CalendarDate,
  Comparability,
  ConflictOutcome,
  ListSizeBand,
  SpendCategory,
} from '@network-maturity/contract';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const number = new Intl.NumberFormat('en-GB');

/** Such as 5 December 2018. */
export const inWords = (date: CalendarDate) => day.format(new Date(`${date}T00:00:00Z`));

/** Such as 5 Dec 2018. */
export const inShort = (date: CalendarDate) => shortDay.format(new Date(`${date}T00:00:00Z`));

/** Such as 5 December 2018 at 14:30. */
export const momentInWords = (dateTime: string) => instant.format(new Date(dateTime));

/** Such as £1,234.50. */
export const money = (amount: number) => pounds.format(amount);

/** Such as 30,000. */
export const count = (of: number) => number.format(of);

/** Such as 1 neighbourhood, 2 neighbourhoods. */
export const several = (of: number, one: string, many = `${one}s`) => `${count(of)} ${of === 1 ? one : many}`;

export const kinds: Readonly<Record<AssessmentKind, string>> = { BASELINE: 'Baseline', PROGRESS: 'Progress' };

export const statuses: Readonly<Record<AssessmentStatus, string>> = {
  DRAFT: 'Draft',
  AGREED: 'Agreed',
  WITHDRAWN: 'Taken back',
};

export const bands: Readonly<Record<ListSizeBand, string>> = {
  BELOW: 'below 30,000 to 50,000',
  WITHIN: 'within 30,000 to 50,000',
  ABOVE: 'above 30,000 to 50,000',
  UNKNOWN: 'not known',
};

/** What is said beside a level; nothing where there is nothing to say. */
export const comparabilities: Readonly<Record<Comparability, string>> = {
  SAME_EDITION: '',
  EQUIVALENT: 'earlier edition',
  MERGED: 'lowest of several, earlier edition',
  NOT_COMPARABLE: 'not comparable',
  NO_BASELINE: 'no baseline',
};

export const categories: Readonly<Record<SpendCategory, string>> = {
  BACKFILL: 'Backfill',
  CLINICAL_LEADERSHIP: 'Clinical leadership',
  EQUIPMENT: 'Equipment',
  ORGANISATIONAL_DEVELOPMENT: 'Organisational development',
  OTHER: 'Other',
  PROJECT_MANAGEMENT: 'Project management',
  SERVICE_DELIVERY: 'Service delivery',
  TRAINING: 'Training',
  VENUE: 'Venue',
};

export const outcomes: Readonly<Record<ConflictOutcome, string>> = {
  DISCUSSES_AND_DECIDES: 'takes part in discussion and decision',
  DISCUSSES_ONLY: 'takes part in discussion but not decision',
  REMAINS_SILENT: 'remains, but takes no part in discussion',
  EXCLUDED: 'is excluded',
};
