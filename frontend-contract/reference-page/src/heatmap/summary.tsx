import type { HeatmapFragment } from '@network-maturity/contract';
import { several } from '../words';
import { Level } from '../level';

/** How many neighbourhoods are at each level. Counts only: levels are an order, and have no mean. */
export function Summary({ heatmap: { summary } }: { readonly heatmap: HeatmapFragment }) {
  return (
    <section aria-labelledby="in-short">
      <h2 id="in-short">In short</h2>
      <p>
        {several(summary.neighbourhoods, 'neighbourhood')}, of which {summary.assessed} assessed in this edition. The
        overall level is the lowest of the required dimensions.
      </p>
      <ul class="counts">
        {summary.overall.map(({ level, neighbourhoods }) => (
          <li key={level.ordinal}>
            <Level level={level} levels={summary.overall.length} /> <strong>{neighbourhoods}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
