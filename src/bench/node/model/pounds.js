// Sums are of pennies: pounds as JavaScript has numbers do not add up.

export const penniesOf = (decimal) => Math.round(Number(decimal.toString()) * 100);

export const poundsOf = (pennies) => pennies / 100;

/** An amount as a person reads it, such as £30,470 or £8.50. */
export function text(pennies) {
  const digits = pennies % 100 === 0 ? 0 : 2;
  const amount = poundsOf(Math.abs(pennies)).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${pennies < 0 ? '-' : ''}£${amount}`;
}

const CATEGORIES = [
  'CLINICAL_LEADERSHIP',
  'PROJECT_MANAGEMENT',
  'ORGANISATIONAL_DEVELOPMENT',
  'SERVICE_DELIVERY',
  'BACKFILL',
  'TRAINING',
  'EQUIPMENT',
  'VENUE',
  'OTHER',
];

export const total = (items, amountOf) => items.reduce((sum, item) => sum + amountOf(item), 0);

/** What was spent on each category, in the order in which categories are declared. */
export function byCategory(spends) {
  const sums = new Map();
  for (const { category, pennies } of spends) {
    sums.set(category, (sums.get(category) ?? 0) + pennies);
  }
  return CATEGORIES.filter((category) => sums.has(category)).map((category) => ({
    category,
    amount: poundsOf(sums.get(category)),
  }));
}
