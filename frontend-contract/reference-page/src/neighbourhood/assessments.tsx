import type { NeighbourhoodMaturityQuery } from '@network-maturity/contract';
import { Rights } from '../meeting/rights';
import { Table } from '../table';
import { inWords, kinds, momentInWords, statuses } from '../words';

type Assessments = NonNullable<NeighbourhoodMaturityQuery['neighbourhood']>['assessments'];

interface AssessmentsProps {
  /** The assessments. */
  readonly assessments: Assessments;
  /** Called with what was done. */
  readonly changed: (done: string) => void;
}

/** Every assessment, with who brought it where it is, and what the reader may do with it. */
export function Assessments({ assessments, changed }: AssessmentsProps) {
  if (assessments.nodes.length === 0) {
    return <p>There is none.</p>;
  }
  return (
    <>
      <Table caption="Assessments" columns={['Day', 'Kind and edition', 'Overall', 'Status']}>
        <tbody>
          {assessments.nodes.map((assessment) => (
            <tr key={assessment.id}>
              <th scope="row">{inWords(assessment.assessedOn)}</th>
              <td>
                {kinds[assessment.kind]}, {assessment.edition.id}
              </td>
              <td>{assessment.overall?.name ?? 'Not complete'}</td>
              <td>
                <span class={`tag tag-${assessment.status.toLowerCase()}`}>{statuses[assessment.status]}</span>
                <details>
                  <summary>
                    How it came about<span class="visually-hidden"> on {inWords(assessment.assessedOn)}</span>
                  </summary>
                  <ol>
                    {assessment.revisions.map(({ revision, status, recordedAt, recordedBy, reason }) => (
                      <li key={revision}>
                        {statuses[status]} on {momentInWords(recordedAt)}
                        {recordedBy.name && ` by: ${recordedBy.name}`}
                        {reason && `. Reason: ${reason}`}
                      </li>
                    ))}
                  </ol>
                </details>
                <Rights
                  key={assessment.revision}
                  assessment={assessment}
                  what={`the ${kinds[assessment.kind].toLowerCase()} of ${inWords(assessment.assessedOn)}`}
                  changed={changed}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {assessments.pageInfo.hasNextPage && (
        <p>
          These are the first {assessments.nodes.length} of {assessments.totalCount}.
        </p>
      )}
    </>
  );
}
