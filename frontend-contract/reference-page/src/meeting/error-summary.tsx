import type { ProblemFragment, RecordBaselinesInput } from '@network-maturity/contract';
import { fieldOf, type Meeting } from './recording';

/** What was told of an attempt, and what was sent with it. */
export interface Refused {
  readonly problems: readonly ProblemFragment[];
  readonly sent: RecordBaselinesInput;
}

/** Whom a problem is about, so that equal sentences are told apart. */
function about({ path }: ProblemFragment, sent: RecordBaselinesInput, meeting: Meeting): string {
  const id = path[1] === 'assessments' ? sent.assessments[Number(path[2])]?.neighbourhoodId : undefined;
  const name = meeting.outstanding.find((neighbourhood) => neighbourhood.id === id)?.name;
  return name ? `${name}: ` : '';
}

/** Puts the focus where a problem is, and opens what hides it. */
export function goTo(field: string | undefined): void {
  const element = field ? document.getElementById(field) : null;
  element?.closest('details')?.setAttribute('open', '');
  element?.focus();
}

/** Everything that is to be put right, with a way to each. Nothing was stored. */
export function ErrorSummary({ refused, meeting }: { readonly refused: Refused; readonly meeting: Meeting }) {
  return (
    <div class="failed" role="alert">
      <h3>Nothing is recorded yet: there is something to put right</h3>
      <ul>
        {refused.problems.map((problem, index) => {
          const field = fieldOf(problem, refused.sent);
          const text = about(problem, refused.sent, meeting) + problem.message;
          return (
            <li key={index}>
              {field ? (
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(field);
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
