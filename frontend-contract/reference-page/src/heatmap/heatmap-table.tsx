import type { HeatmapFragment } from '@network-maturity/contract';
import { Change, Level } from '../level';
import { neighbourhood, type Choices } from '../route';
import { Table } from '../table';

type Column = HeatmapFragment['columns'][number];

function groupsOf(columns: readonly Column[]): readonly { group: Column['group']; span: number }[] {
  const groups: { group: Column['group']; span: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last?.group.code === group.code) {
      last.span += 1;
    } else {
      groups.push({ group, span: 1 });
    }
  }
  return groups;
}

interface HeatmapTableProps {
  /** The heat map. */
  readonly heatmap: HeatmapFragment;
  /** What it is of. */
  readonly caption: string;
  /** The edition and the day, which the neighbourhoods' own pages keep. */
  readonly choices: Choices;
}

/** Neighbourhoods as rows, dimensions as columns. */
export function HeatmapTable({ heatmap, caption, choices }: HeatmapTableProps) {
  const { columns, rows, summary, edition } = heatmap;
  const levels = summary.overall.length;
  const names = new Map(summary.overall.map(({ level }) => [level.ordinal, level.name]));
  return (
    <Table caption={caption} class="heatmap">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Neighbourhood
          </th>
          <th scope="col" rowSpan={2}>
            Overall
          </th>
          {groupsOf(columns).map(({ group, span }) => (
            <th key={group.code} scope="colgroup" colSpan={span}>
              {group.name}
              {!group.required && ' (not required)'}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map(({ code, name }) => (
            <th key={code} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.neighbourhood.id}>
            <th scope="row">
              <a href={neighbourhood(row.neighbourhood.id, { edition: edition.id, on: choices.on })}>
                {row.neighbourhood.name}
              </a>
            </th>
            <td>
              <Level
                level={row.overall && { ...row.overall, name: names.get(row.overall.ordinal) ?? '' }}
                levels={levels}
              />
            </td>
            {row.cells.map((cell, index) => {
              const column = columns[index];
              const named = (level: { readonly ordinal: number } | null) =>
                column?.levels.find(({ ordinal }) => ordinal === level?.ordinal) ?? null;
              return (
                <td key={column?.code}>
                  <Level level={named(cell.latest)} levels={column?.levels.length ?? 1} />
                  <Change change={cell.change} comparability={cell.comparability} baseline={named(cell.baseline)} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All together</th>
          <td>
            {summary.assessed} of {summary.neighbourhoods} assessed
          </td>
          {summary.dimensions.map(({ dimension, improved, declined, notAssessed }) => (
            <td key={dimension.code} class="small">
              <span class="block">{improved} up</span>
              <span class="block">{declined} down</span>
              <span class="block">{notAssessed} not assessed</span>
            </td>
          ))}
        </tr>
      </tfoot>
    </Table>
  );
}
