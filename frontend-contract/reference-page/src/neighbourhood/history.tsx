import type { NeighbourhoodMaturityQuery } from '@network-maturity/contract';
import { Table } from '../table';
import { comparabilities, inShort } from '../words';
import { HistoryChart } from './history-chart';

type Neighbourhood = NonNullable<NeighbourhoodMaturityQuery['neighbourhood']>;

type Dimension = Neighbourhood['maturity']['dimensions'][number];

/** How each dimension has moved, as charts and as a table. */
export function History({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  const days = [...new Set(dimensions.flatMap(({ history }) => history.map(({ assessedOn }) => assessedOn)))].sort();
  if (days.length === 0) {
    return <p>Nothing is agreed yet.</p>;
  }
  return (
    <>
      <p class="small">
        A circle is an assessment in this edition, a square one in an earlier edition, read in this one.
      </p>
      <ul class="charts">
        {dimensions
          .filter(({ history }) => history.some(({ level }) => level))
          .map(({ dimension, history }) => (
            <li key={dimension.code}>
              <h3>{dimension.name}</h3>
              <HistoryChart
                title={dimension.name}
                levels={dimension.levels.map(({ name }) => name)}
                points={history.map((point) => ({ ...point, earlier: point.comparability !== 'SAME_EDITION' }))}
              />
            </li>
          ))}
      </ul>
      <Table caption="Levels by day" columns={['Dimension', ...days.map(inShort)]}>
        <tbody>
          {dimensions.map(({ dimension, history }) => (
            <tr key={dimension.code}>
              <th scope="row">{dimension.name}</th>
              {days.map((day) => {
                const point = history.find(({ assessedOn }) => assessedOn === day);
                const note = point ? comparabilities[point.comparability] : '';
                return (
                  <td key={day}>
                    {point?.level?.name ?? '–'}
                    {note && <span class="note"> ({note})</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
