import type { NetworkHeatmapQuery } from '@network-maturity/contract';
import { meeting } from '../route';
import { inWords } from '../words';

interface MeetingsProps {
  /** The localities, with their meetings. */
  readonly localities: NonNullable<NetworkHeatmapQuery['commissioner']>['localities'];
  /** The locality that is shown; undefined where all are. */
  readonly chosen: string | undefined;
}

/** Where baselines are agreed: the way to each meeting. */
export function Meetings({ localities, chosen }: MeetingsProps) {
  const shown = localities
    .filter(({ id }) => !chosen || id === chosen)
    .flatMap(({ name, meetings }) => meetings.map((held) => ({ ...held, name })));
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">Locality meetings</h2>
      {shown.length === 0 ? (
        <p>None is arranged.</p>
      ) : (
        <ul>
          {shown.map(({ id, name, heldOn, status }) => (
            <li key={id}>
              <a href={meeting(id)}>
                {name}, {inWords(heldOn)}
              </a>{' '}
              {status === 'ARRANGED' ? '(open)' : '(closed)'}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
