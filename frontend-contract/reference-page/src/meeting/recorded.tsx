import { neighbourhood } from '../route';
import { Table } from '../table';
import { inWords, kinds, statuses } from '../words';
import type { Meeting } from './recording';
import { Rights } from './rights';

interface RecordedProps {
  /** What was recorded at the meeting. */
  readonly assessments: Meeting['assessments'];
  /** Called with what was done. */
  readonly changed: (done: string) => void;
}

/** What was recorded at a meeting, with what may be done about each. */
export function Recorded({ assessments, changed }: RecordedProps) {
  return (
    <Table caption="Recorded at this meeting" columns={['Neighbourhood', 'What', 'Overall', 'Status']}>
      <tbody>
        {assessments.map((assessment) => (
          <tr key={assessment.id}>
            <th scope="row">
              <a href={neighbourhood(assessment.neighbourhood.id, { edition: assessment.edition.id })}>
                {assessment.neighbourhood.name}
              </a>
            </th>
            <td>
              {kinds[assessment.kind]} of {inWords(assessment.assessedOn)}
            </td>
            <td>{assessment.overall?.name ?? 'Not complete'}</td>
            <td>
              <span class={`tag tag-${assessment.status.toLowerCase()}`}>{statuses[assessment.status]}</span>
              <Rights
                assessment={assessment}
                what={`the ${kinds[assessment.kind].toLowerCase()} of ${assessment.neighbourhood.name}`}
                changed={changed}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
