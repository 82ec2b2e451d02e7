import type { NeighbourhoodMaturityQuery } from '@network-maturity/contract';
import { inWords } from '../words';

type Neighbourhood = NonNullable<NeighbourhoodMaturityQuery['neighbourhood']>;

/** What the latest assessment says of each dimension: why, what shows it, what is needed and what it aims at. */
export function Evidence({ neighbourhood }: { readonly neighbourhood: Neighbourhood }) {
  const latest = neighbourhood.assessments.nodes.find(({ id }) => id === neighbourhood.maturity.latest?.id);
  const names = new Map(neighbourhood.maturity.dimensions.map(({ dimension }) => [dimension.code, dimension.name]));
  const told = latest?.scores.filter(
    ({ rationale, evidence, developmentNeed, target, state }) =>
      rationale || evidence.length > 0 || developmentNeed || target || state === 'NOT_APPLICABLE',
  );
  if (!latest || !told || told.length === 0) {
    return <p>Nothing is written down for the latest assessment.</p>;
  }
  return (
    <>
      <p>As assessed on {inWords(latest.assessedOn)}.</p>
      <dl class="evidence">
        {told.map(({ dimension, state, rationale, evidence, developmentNeed, target }) => (
          <div key={dimension.code}>
            <dt>{names.get(dimension.code) ?? dimension.code}</dt>
            {state === 'NOT_APPLICABLE' && <dd>It was agreed that this does not apply here.</dd>}
            {rationale && <dd>{rationale}</dd>}
            {evidence.map(({ title, url }) => (
              <dd key={title}>
                Evidence: {url ? <a href={url} rel="noreferrer">{title}</a> : title}
              </dd>
            ))}
            {developmentNeed && <dd>Needed to get further: {developmentNeed}</dd>}
            {target && (
              <dd>
                Target: {target.level.name} by {inWords(target.by)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
