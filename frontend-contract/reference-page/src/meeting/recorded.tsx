import { neighbourhood } from '../route';
import { inWords, kinds, momentInWords, statuses } from '../words';
import type { Meeting, Recorded as Assessment } from './recording';
import { Rights } from './rights';

interface RecordedProps {
  /** The meeting, with what was recorded at it. */
  readonly meeting: Meeting;
  /** Called with what was done. */
  readonly changed: (done: string) => void;
}

/** What was recorded at a meeting, with what may be done about each. */
export function Recorded({ meeting: { assessments, outstanding }, changed }: RecordedProps) {
  const isOutdone = ({ kind, status, neighbourhood: { id } }: Assessment) =>
    kind === 'BASELINE' && status === 'DRAFT' && !outstanding.some((each) => each.id === id);
  return (
    <ul class="recorded" aria-label="Recorded at this meeting">
      {assessments.map((assessment) => (
        <li key={assessment.id}>
          <h3>
            <a href={neighbourhood(assessment.neighbourhood.id, { edition: assessment.edition.id })}>
              {assessment.neighbourhood.name}
            </a>{' '}
            <span class={`tag tag-${assessment.status.toLowerCase()}`}>{statuses[assessment.status]}</span>
          </h3>
          <p>
            {kinds[assessment.kind]} of {inWords(assessment.assessedOn)}, overall:{' '}
            {assessment.overall?.name ?? 'not complete'}
          </p>
          <p class="small">{recordedBy(assessment)}</p>
          {isOutdone(assessment) && <p class="inset">Another baseline is agreed: this draft can only be taken back.</p>}
          <Rights
            key={assessment.revision}
            assessment={isOutdone(assessment) ? { ...assessment, mayAgree: false } : assessment}
            what={`the ${kinds[assessment.kind].toLowerCase()} of ${assessment.neighbourhood.name}`}
            changed={changed}
          />
        </li>
      ))}
    </ul>
  );
}

/** Who recorded it and when, which tells two drafts of one neighbourhood apart. */
export function recordedBy({ recordedAt, recordedBy: { name } }: Assessment): string {
  return `Recorded on ${momentInWords(recordedAt)}${name ? ` by ${name}` : ''}`;
}
