import { NeighbourhoodMaturityDocument } from '@network-maturity/contract';
import { useState } from 'preact/hooks';
import { Ahead } from '../ahead';
import { Done } from '../done';
import { Level } from '../level';
import { neighbourhood as address, type Choices } from '../route';
import { useQuery } from '../use-query';
import { View } from '../view';
import { bands, count, inWords, several } from '../words';
import { Assessments } from './assessments';
import { Dimensions } from './dimensions';
import { Evidence } from './evidence';
import { History } from './history';

interface NeighbourhoodViewProps {
  /** Which neighbourhood. */
  readonly id: string;
  /** In which edition, and on which day. */
  readonly choices: Choices;
}

/** One neighbourhood: where it is, how it got there, and what is next. */
export function NeighbourhoodView({ id, choices }: NeighbourhoodViewProps) {
  const { edition, on } = choices;
  const asked = useQuery(NeighbourhoodMaturityDocument, {
    id,
    ...(edition && { editionId: edition }),
    ...(on && { asOf: on }),
    first: 100,
  });
  const found = asked.data?.neighbourhood;
  const [done, setDone] = useState<string>();
  const changed = (text: string) => {
    setDone(text);
    asked.again();
  };
  return (
    <View title={found?.name ?? 'Neighbourhood'} asked={asked}>
      {() =>
        found ? (
          <>
            {done && (
              <Done key={done}>
                <p>{done}</p>
              </Done>
            )}
            <Ahead on={on} />
            <p>
              {found.locality && `${found.locality.name} locality`}
              {found.federation && `, ${found.federation.name} federation`}
              {found.odsCode && `, ${found.odsCode}`}. Formed on {inWords(found.formedOn)}
              {found.closedOn && `, closed on ${inWords(found.closedOn)}`}. {several(found.practices.length, 'practice')},{' '}
              {found.listSize === null ? 'list size not known' : `${count(found.listSize)} patients`} (
              {bands[found.listSizeBand]}).
            </p>
            <p>
              {found.maturity.edition.title}
              {!found.maturity.edition.verified && ' (not verified)'}, {on ? inWords(on) : 'today'}. Overall:{' '}
              <Level level={found.maturity.overall} levels={found.maturity.dimensions[0]?.dimension.levels.length ?? 1} />
            </p>
            {edition && (
              <p>
                <a href={address(id, { on })}>Show it in the edition of its latest assessment</a>
              </p>
            )}
            {found.maturity.reviewDue && <p class="inset">A review is due: the latest assessment is older than the review period.</p>}
            <h2>Where it stands</h2>
            <Dimensions maturity={found.maturity} />
            <h2>How it got there</h2>
            <History dimensions={found.maturity.dimensions} />
            <h2>Evidence and targets</h2>
            <Evidence neighbourhood={found} />
            <h2>Its assessments</h2>
            <Assessments assessments={found.assessments} changed={changed} />
          </>
        ) : (
          <p>There is no neighbourhood here.</p>
        )
      }
    </View>
  );
}
