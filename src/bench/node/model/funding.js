import { knows, reaches } from './days.js';
import { byCategory, penniesOf, poundsOf, total } from './pounds.js';

function allocationsOf(rounds) {
  const sums = new Map();
  for (const { neighbourhoodId, amount } of rounds.flatMap((round) => round.allocations)) {
    sums.set(neighbourhoodId, (sums.get(neighbourhoodId) ?? 0) + penniesOf(amount));
  }
  return [...sums].map(([neighbourhoodId, pennies]) => ({ neighbourhoodId, pennies }));
}

function lineFrom(perspective, line, earlier) {
  const allocations = allocationsOf(line.rounds.filter((round) => knows(perspective, round.made.at)));
  const spends = [...earlier, ...line.recent]
    .filter(({ spentOn, recorded }) => reaches(perspective, spentOn) && knows(perspective, recorded.at))
    .map((spend) => ({ ...spend, pennies: penniesOf(spend.amount) }));
  const pennies = penniesOf(line.amount);
  const allocated = total(allocations, (each) => each.pennies);
  const spent = total(spends, (each) => each.pennies);
  return {
    sums: { amount: pennies, allocated, spent },
    allocations,
    spends,
    id: line.id,
    recipient: line.recipient,
    purpose: line.purpose,
    endsOn: line.endsOn,
    amount: poundsOf(pennies),
    allocated: poundsOf(allocated),
    spent: poundsOf(spent),
    remaining: poundsOf(pennies - spent),
    spentByCategory: byCategory(spends),
  };
}

/** An award as it is seen from a day and an instant; earlier has the older spends of lines, by their ids. */
export function awardFrom(perspective, award, earlier) {
  const lines = award.lines.map((line) => lineFrom(perspective, line, earlier.get(line.id) ?? []));
  const sum = (name) => total(lines, ({ sums }) => sums[name]);
  const headline = penniesOf(award.headline);
  return {
    id: award._id,
    title: award.title,
    headline: poundsOf(headline),
    headlineIsAtLeast: award.headlineIsAtLeast,
    itemised: poundsOf(sum('amount')),
    difference: poundsOf(headline - sum('amount')),
    allocated: poundsOf(sum('allocated')),
    spent: poundsOf(sum('spent')),
    remaining: poundsOf(sum('amount') - sum('spent')),
    startsOn: award.startsOn,
    endsOn: award.endsOn,
    spentByCategory: byCategory(lines.flatMap((line) => line.spends)),
    lines,
  };
}

export const isSeenFrom = (perspective, { startsOn, awarded }) =>
  reaches(perspective, startsOn) && knows(perspective, awarded.at);
