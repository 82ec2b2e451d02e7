import type { NeighbourhoodMaturityQuery } from '@network-maturity/contract';
import { Rights } from '../meeting/rights';
import { Scroll } from '../scroll';
import { inWords, kinds, momentInWords, statuses } from '../words';

type Assessments = NonNullable<NeighbourhoodMaturityQuery['neighbourhood']>['assessments'];

interface AssessmentsProps {
  /** The assessments. */
  readonly assessments: Assessments;
  /** Called when one of them has changed. */
  readonly changed: () => void;
}

/** Every assessment, with who brought it where it is, and what the reader may do with it. */
export function Assessments({ assessments, changed }: AssessmentsProps) {
  if (assessments.nodes.length === 0) {
    return <p>There is none.</p>;
  }
  return (
    <>
      <Scroll label="Assessments">
        <table>
          <caption>Assessments</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Kind and edition</th>
              <th scope="col">Overall</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
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
                    assessment={assessment}
                    what={`the ${kinds[assessment.kind].toLowerCase()} of ${inWords(assessment.assessedOn)}`}
                    changed={changed}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {assessments.pageInfo.hasNextPage && (
        <p>
          These are the first {assessments.nodes.length} of {assessments.totalCount}.
        </p>
      )}
    </>
  );
}
