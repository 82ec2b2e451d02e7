import type { NhseFeedbackQuery } from '@network-maturity/contract';
import { categories, money } from '../words';

/** What was spent, by category, as bars with their amounts. */
export function Categories({ spent }: { readonly spent: NhseFeedbackQuery['nhseFeedback']['spentByCategory'] }) {
  const most = Math.max(1, ...spent.map(({ amount }) => amount));
  if (spent.length === 0) {
    return <p>Nothing was recorded as spent.</p>;
  }
  return (
    <table class="bars">
      <caption class="visually-hidden">Spent by category</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Category</th>
          <th scope="col">Amount</th>
        </tr>
      </thead>
      <tbody>
        {spent.map(({ category, amount }) => (
          <tr key={category}>
            <th scope="row">{categories[category]}</th>
            <td>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={(Math.max(0, amount) / most) * 100} height="12" />
              </svg>
              {money(amount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
