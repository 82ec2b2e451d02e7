import { now } from '../clock.js';

// A day is a Date at midnight UTC, as the store keeps it; which day it is, is counted in London.

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

export const day = (text) => new Date(`${text}T00:00:00Z`);

export const textOf = (date) => date.toISOString().slice(0, 10);

const dayOfInstant = (instant) => day(inLondon.format(instant));

let hour = { number: Number.NaN };

/** Today; looked up once an hour, since a day begins with an hour. */
export function today() {
  const instant = now();
  const number = Math.floor(instant.getTime() / 3_600_000);
  if (hour.number !== number) {
    hour = { number, day: dayOfInstant(instant) };
  }
  return hour.day;
}

/** A year after a day; 28 February after 29 February. */
export function yearAfter(date) {
  const after = new Date(date);
  after.setUTCFullYear(date.getUTCFullYear() + 1);
  if (after.getUTCMonth() !== date.getUTCMonth()) {
    after.setUTCDate(0);
  }
  return after;
}

/** Whatever happened and was recorded by now. */
export const NOW = { asOf: null, knownAt: null };

let present = { ...NOW, day: new Date(Number.NaN) };

/** From when something is looked at: what was true on the day asOf, as it was known at the instant knownAt. */
export function perspective({ asOf = null, knownAt = null }) {
  if (asOf || knownAt) {
    return {
      asOf,
      knownAt,
      day: asOf ?? dayOfInstant(knownAt),
      isNow: false,
      key: `${asOf?.getTime()} ${knownAt?.getTime()}`,
    };
  }
  const day = today();
  if (present.day.getTime() !== day.getTime()) {
    present = { ...NOW, day, isNow: true, key: 'now' };
  }
  return present;
}

export const knows = ({ knownAt }, recordedAt) => !knownAt || recordedAt <= knownAt;

export const reaches = ({ asOf }, happenedOn) => !asOf || happenedOn <= asOf;

/** Of what holds from one day to another, what holds on a day. */
export const on = (dated, date) => dated.find(({ from, to }) => from <= date && (!to || to >= date));
