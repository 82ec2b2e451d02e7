import type { NhseFeedbackQuery } from '@network-maturity/contract';
import { Change } from '../level';
import { neighbourhood } from '../route';
import { Table } from '../table';
import { inShort, money } from '../words';

/** Each neighbourhood: where it was and is in each dimension, and what was spent for it. */
export function Progress({ rows }: { readonly rows: NhseFeedbackQuery['nhseFeedback']['rows'] }) {
  const dimensions = rows[0]?.dimensions ?? [];
  if (rows.length === 0) {
    return <p>No neighbourhood existed in this period.</p>;
  }
  return (
    <Table
      caption="Progress by neighbourhood"
      columns={['Neighbourhood', 'Baseline and latest', ...dimensions.map(({ dimension }) => dimension.name), 'Spent']}
      class="heatmap"
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.neighbourhood.id}>
            <th scope="row">
              <a href={neighbourhood(row.neighbourhood.id)}>{row.neighbourhood.name}</a>
            </th>
            <td>
              {row.baseline ? inShort(row.baseline.assessedOn) : 'No baseline'}
              {row.latest && ` to ${inShort(row.latest.assessedOn)}`}
            </td>
            {row.dimensions.map(({ dimension, baseline, latest, change, comparability }) => (
              <td key={dimension.code}>
                {latest?.name ?? 'Not assessed'}
                <Change change={change} comparability={comparability} baseline={baseline} />
              </td>
            ))}
            <td class="figure">{money(row.spent)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
