import { NetworkHeatmapDocument, type MaturityScope } from '@network-maturity/contract';
import { Ahead } from '../ahead';
import type { Choices } from '../route';
import { useQuery } from '../use-query';
import { View } from '../view';
import { inWords } from '../words';
import { Chooser, scopeName } from './chooser';
import { HeatmapTable } from './heatmap-table';
import { Legend } from './legend';
import { Meetings } from './meetings';
import { Summary } from './summary';

interface HeatmapViewProps {
  /** Whose network it is, such as 10Q. */
  readonly commissioner: string;
  /** What is shown of it. */
  readonly choices: Choices;
}

function scopeOf(commissioner: string, { locality, federation }: Choices): MaturityScope {
  if (locality) {
    return { localityId: locality };
  }
  return federation ? { federationId: federation } : { commissioner };
}

/** The heat map of a county, a federation or a locality: baseline to latest. */
export function HeatmapView({ commissioner, choices }: HeatmapViewProps) {
  const { edition, on } = choices;
  const asked = useQuery(NetworkHeatmapDocument, {
    commissioner,
    scope: scopeOf(commissioner, choices),
    ...(edition && { editionId: edition }),
    ...(on && { asOf: on }),
  });
  const network = asked.data?.commissioner;
  const name = network ? scopeName(network, choices) : undefined;
  return (
    <View title={name ? `Maturity: ${name}` : 'Maturity'} asked={asked}>
      {(data) => (
        <>
          <Chooser key={JSON.stringify([commissioner, choices])} data={data} commissioner={commissioner} choices={choices} />
          <Ahead on={on} />
          {data.maturityHeatmap.rows.length === 0 ? (
            <p>No neighbourhood existed here {on ? `on ${inWords(on)}` : 'today'}.</p>
          ) : (
            <>
              <Summary heatmap={data.maturityHeatmap} />
              <Legend columns={data.maturityHeatmap.columns} />
              <HeatmapTable
                heatmap={data.maturityHeatmap}
                caption={`${data.maturityHeatmap.edition.title}: ${name ?? commissioner}, ${on ? inWords(on) : 'today'}`}
                choices={choices}
              />
            </>
          )}
          {network && <Meetings localities={network.localities} chosen={choices.locality} />}
        </>
      )}
    </View>
  );
}
