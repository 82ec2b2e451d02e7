import { on } from './days.js';

const LEAST = 30_000;

const MOST = 50_000;

/** The latest list size that was counted on a day or before it. */
export const listSizeOn = (practice, day) => practice.listSizes.findLast((size) => size.on <= day)?.patients ?? null;

export const neighbourhoodIdOn = (practice, day) => on(practice.memberships, day)?.neighbourhoodId;

export const federationIdOn = (practice, day) => on(practice.federations, day)?.federationId;

/** Where a list size lies against what neighbourhoods are based around. */
export function bandOf(known) {
  if (known.length === 0) {
    return 'UNKNOWN';
  }
  const patients = sum(known);
  return patients < LEAST ? 'BELOW' : patients <= MOST ? 'WITHIN' : 'ABOVE';
}

export const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

/** Practices that were together on a day. */
export function roll(practices, day) {
  const known = practices.map((practice) => listSizeOn(practice, day)).filter((size) => size !== null);
  return { practices, listSize: sum(known), listSizeBand: bandOf(known) };
}

/** What documents state of a federation's size on a day, the latest first. */
export function statedSizeOn({ closedOn, statedSizes }, day) {
  const exists = !closedOn || day <= closedOn;
  const stated = exists ? statedSizes?.findLast(({ asAt }) => asAt <= day) : undefined;
  return stated && { practices: stated.practices, population: stated.males + stated.females };
}
