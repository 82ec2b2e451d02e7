import type { HeatmapFragment } from '@network-maturity/contract';
import { Level, type LevelOf } from '../level';

/** What the shapes and words of a heat map mean: once for each set of levels in it. */
export function Legend({ columns }: { readonly columns: HeatmapFragment['columns'] }) {
  const sets = new Map<string, readonly LevelOf[]>(
    columns.map(({ levels }) => [levels.map(({ name }) => name).join(), levels]),
  );
  return (
    <details class="legend" open>
      <summary>What the signs mean</summary>
      {[...sets].map(([names, levels]) => (
        <ul key={names} class="counts">
          {levels.map((level) => (
            <li key={level.ordinal}>
              <Level level={level} levels={levels.length} />
            </li>
          ))}
        </ul>
      ))}
      <ul class="counts">
        <li>
          <Level level={null} levels={1} />: nothing is agreed in this edition
        </li>
        <li>
          <span class="moved moved-up">
            <span aria-hidden="true">▲</span> up 1
          </span>
          : one level higher than in the baseline
        </li>
        <li>“earlier edition”: the baseline was made in an earlier edition, and is read in this one</li>
      </ul>
    </details>
  );
}
