import type { NeighbourhoodMaturityQuery } from '@network-maturity/contract';
import { Change, Level } from '../level';
import { Table } from '../table';
import { inWords } from '../words';

type Maturity = NonNullable<NeighbourhoodMaturityQuery['neighbourhood']>['maturity'];

/** Where each dimension stands, what it aims at and what is next. */
export function Dimensions({ maturity }: { readonly maturity: Maturity }) {
  return (
    <Table
      caption="Levels by dimension"
      columns={['Dimension', 'Latest, and change since the baseline', 'Target', 'What is next']}
      class="dimensions"
    >
      <tbody>
        {maturity.dimensions.map(({ dimension, baseline, latest, change, comparability, target, next }) => (
          <tr key={dimension.code}>
            <th scope="row">{dimension.name}</th>
            <td>
              <Level level={latest} levels={dimension.levels.length} />
              <Change change={change} comparability={comparability} baseline={baseline} />
            </td>
            <td>{target ? `${target.level.name} by ${inWords(target.by)}` : '–'}</td>
            <td>
              {next ? (
                <>
                  <strong>{next.name}:</strong> {next.descriptor}
                </>
              ) : latest ? (
                'The highest level is reached.'
              ) : (
                '–'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
