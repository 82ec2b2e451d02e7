import { LocalityMeetingDocument } from '@network-maturity/contract';
import { useState } from 'preact/hooks';
import { Done } from '../done';
import { heatmap } from '../route';
import { useQuery } from '../use-query';
import { View } from '../view';
import { inWords, outcomes } from '../words';
import { DraftForm } from './draft-form';
import { Recorded } from './recorded';
import { RecordingForm } from './recording-form';

/** One locality meeting: what is outstanding, what was recorded, and where the reader may, the form to record it. */
export function MeetingView({ id }: { readonly id: string }) {
  const asked = useQuery(LocalityMeetingDocument, { id });
  const [done, setDone] = useState<{ text: string }>();
  const changed = (text: string) => {
    setDone({ text });
    asked.again();
  };
  const meeting = asked.data?.meeting;
  const title = meeting ? `${meeting.locality.name} locality, ${inWords(meeting.heldOn)}` : 'Meeting';
  const drafts = meeting?.assessments.filter(({ status }) => status === 'DRAFT') ?? [];
  const drafted = new Set(drafts.map(({ neighbourhood }) => neighbourhood.id));
  const recordable = meeting?.mayRecord
    ? meeting.outstanding.filter(({ id: neighbourhood, mayRecord }) => mayRecord && !drafted.has(neighbourhood))
    : [];
  return (
    <View title={title} asked={asked}>
      {() =>
        meeting ? (
          <>
            {done && (
              <Done key={done.text}>
                <p>{done.text}</p>
                <p>
                  <a href={heatmap(meeting.locality.commissioner.odsCode, { edition: meeting.edition.id, locality: meeting.locality.id })}>
                    See the heat map of {meeting.locality.name}
                  </a>
                </p>
              </Done>
            )}
            <p>
              {meeting.status === 'CLOSED' ? 'The meeting is closed.' : 'The meeting is open.'} It assesses in:{' '}
              {meeting.edition.title}
              {!meeting.edition.verified && ' (not verified)'}.
            </p>
            <h2>Outstanding</h2>
            {meeting.outstanding.length === 0 ? (
              <p>Every neighbourhood of the locality has its baseline.</p>
            ) : (
              <ul>
                {meeting.outstanding.map((neighbourhood) => (
                  <li key={neighbourhood.id}>
                    {neighbourhood.name}
                    {drafted.has(neighbourhood.id) && ': a draft is recorded, and not agreed yet'}
                  </li>
                ))}
              </ul>
            )}
            <h2>Recorded</h2>
            {meeting.assessments.length === 0 ? (
              <p>Nothing was recorded at this meeting yet.</p>
            ) : (
              <Recorded meeting={meeting} changed={changed} />
            )}
            {drafts
              .filter(({ mayRevise, edition }) => mayRevise && edition.id === meeting.edition.id)
              .map((draft) => (
                <DraftForm
                  key={draft.id}
                  meeting={meeting}
                  draft={draft}
                  others={drafts.filter(({ neighbourhood }) => neighbourhood.id === draft.neighbourhood.id).length - 1}
                  changed={changed}
                  reread={asked.again}
                />
              ))}
            <h2>Conflicts of interest</h2>
            {meeting.conflictsOfInterest.length === 0 ? (
              <p>None was identified.</p>
            ) : (
              <ul>
                {meeting.conflictsOfInterest.map(({ party, outcome, note }) => (
                  <li key={party}>
                    {party} {outcomes[outcome]}
                    {note && `: ${note}`}
                  </li>
                ))}
              </ul>
            )}
            {recordable.length > 0 && (
              <>
                <h2>Record the baselines</h2>
                <RecordingForm meeting={meeting} outstanding={recordable} changed={changed} />
              </>
            )}
          </>
        ) : (
          <p>There is no meeting here.</p>
        )
      }
    </View>
  );
}
