import { textOf } from './days.js';
import { maturityIn } from './maturity.js';
import { byCategory, poundsOf, text, total } from './pounds.js';
import { existsOn } from './retrospect.js';

const isWithin = ({ from, to }, day) => day >= from && day <= to;

/** What was spent in the period: by award, by line, and in the order in which it was entered. */
export const spendsOf = (question, awards) =>
  awards.flatMap((award) =>
    award.lines.flatMap((line) =>
      line.spends.filter(({ spentOn }) => isWithin(question, spentOn)).map((spend) => ({ ...spend, award, line })),
    ),
  );

function sumsByNeighbourhood(parts) {
  const sums = new Map();
  parts.forEach(({ neighbourhoodId, pennies }) =>
    sums.set(neighbourhoodId, (sums.get(neighbourhoodId) ?? 0) + pennies),
  );
  return (id) => poundsOf(sums.get(id) ?? 0);
}

function rowsOf(question, neighbourhoods, listSizes, standings, awards, spends) {
  const allocated = sumsByNeighbourhood(awards.flatMap(({ lines }) => lines.flatMap(({ allocations }) => allocations)));
  const spent = sumsByNeighbourhood(spends);
  return neighbourhoods.map((neighbourhood, i) => ({
    ...maturityIn(question.edition, neighbourhood, question.perspective, standings[i]),
    ...listSizes(neighbourhood._id),
    allocated: allocated(neighbourhood._id),
    spent: spent(neighbourhood._id),
  }));
}

function missingOf({ commissioner, edition, to }, rows) {
  const gaps = [];
  const remarks = [];
  const existing = rows.filter(({ neighbourhood }) => existsOn(neighbourhood, to));
  const day = textOf(to);
  if (existing.length === 0) {
    gaps.push(`No neighbourhood of ${commissioner.name} existed on ${day}`);
  }
  for (const {
    neighbourhood: { name },
    baseline,
    latest,
    listSizeBand,
  } of existing) {
    if (!baseline) {
      gaps.push(`${name} has no agreed baseline of ${day} or before that can be read in ${edition.id}`);
    } else if (!latest) {
      remarks.push(`${name} has a baseline in another edition, and nothing agreed in ${edition.id} by ${day}`);
    }
    if (listSizeBand === 'UNKNOWN') {
      remarks.push(`No list size of any practice of ${name} is known for ${day}`);
    }
  }
  return { gaps, remarks };
}

const unspent = (question, awards) =>
  awards.flatMap((award) =>
    award.lines
      .map((line) => ({ ...line, end: line.endsOn ?? award.endsOn }))
      .filter(({ sums, spends, end }) => sums.amount > 0 && spends.length === 0 && isWithin(question, end))
      .map(
        ({ sums, recipient, end }) =>
          `Nothing is recorded as spent of the ${text(sums.amount)} to ${recipient} of the award ${award.title}, which ended on ${textOf(end)}`,
      ),
  );

/** How the funds were spent and the progress made, over one period. */
export function feedback(question, neighbourhoods, listSizes, standings, funding, spends) {
  const rows = rowsOf(question, neighbourhoods, listSizes, standings, funding, spends);
  const { gaps, remarks } = missingOf(question, rows);
  return {
    ...question,
    rows,
    funding,
    spends,
    spent: poundsOf(total(spends, ({ pennies }) => pennies)),
    spentByCategory: byCategory(spends),
    gaps,
    remarks: [...remarks, ...unspent(question, funding)],
  };
}
