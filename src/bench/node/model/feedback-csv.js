import { textOf } from './days.js';
import { poundsOf } from './pounds.js';

const HEADER = [
  'Record',
  'Commissioner',
  'Period from',
  'Period to',
  'Neighbourhood code',
  'Neighbourhood',
  'List size',
  'List size band',
  'Edition',
  'Dimension',
  'Baseline on',
  'Baseline edition',
  'Baseline level',
  'Latest on',
  'Latest level',
  'Change',
  'Comparability',
  'Award',
  'Recipient',
  'Spent on',
  'Category',
  'Amount',
  'Description',
];

const none = (count) => new Array(count).fill('');

// What a spreadsheet would take for a formula.
const safe = (text = '') => (/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);

const dayOf = (date) => (date ? textOf(date) : '');

const isQuoted = (text) => /^[\0-#]|[",\r\n]|[\0- ]$/.test(text);

const cell = (value) => {
  const text = String(value ?? '');
  return isQuoted(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const common = (kind, { commissioner, from, to }, neighbourhood) => [
  kind,
  commissioner.odsCode,
  textOf(from),
  textOf(to),
  neighbourhood?.odsCode,
  safe(neighbourhood?.name),
];

const progress = (question, { neighbourhood, listSize, listSizeBand, baseline, latest }, dimension) => [
  ...common('PROGRESS', question, neighbourhood),
  listSizeBand === 'UNKNOWN' ? '' : listSize,
  listSizeBand,
  question.edition.id,
  dimension.dimension.code,
  dayOf(baseline?.assessedOn),
  baseline?.edition.id,
  safe(dimension.baseline?.name),
  dayOf(latest?.assessedOn),
  safe(dimension.latest?.name),
  dimension.change,
  dimension.comparability,
  ...none(6),
];

const spend = (question, { award, line, spentOn, category, pennies, description }, neighbourhood) => [
  ...common('SPEND', question, neighbourhood),
  ...none(11),
  safe(award.title),
  safe(line.recipient),
  textOf(spentOn),
  category,
  poundsOf(pennies).toFixed(2),
  safe(description),
];

/** Feedback as comma-separated values. */
export function csv(feedback) {
  const neighbourhoods = new Map(feedback.rows.map(({ neighbourhood }) => [neighbourhood._id, neighbourhood]));
  const lines = [
    HEADER,
    ...feedback.rows.flatMap((row) => row.dimensions.map((dimension) => progress(feedback, row, dimension))),
    ...feedback.spends.map((each) => spend(feedback, each, neighbourhoods.get(each.neighbourhoodId))),
  ];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
