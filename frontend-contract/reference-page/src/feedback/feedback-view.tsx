import { NhseFeedbackDocument, type CalendarDate } from '@network-maturity/contract';
import { Ahead } from '../ahead';
import type { Choices } from '../route';
import { useQuery } from '../use-query';
import { View } from '../view';
import { inWords, money, momentInWords } from '../words';
import { Categories } from './categories';
import { Downloads } from './downloads';
import { Funds } from './funds';
import { Period } from './period';
import { Progress } from './progress';

/** The period that the sample's funds were awarded for. */
const since: CalendarDate = '2018-12-01';

/** See above. */
const until: CalendarDate = '2020-03-31';

interface FeedbackViewProps {
  /** Whose feedback, such as 10Q. */
  readonly commissioner: string;
  /** Its period. */
  readonly choices: Choices;
}

/** What NHS England is told: how the funds were spent, and the progress made. */
export function FeedbackView({ commissioner, choices }: FeedbackViewProps) {
  const input = {
    commissioner,
    from: choices.from ?? since,
    to: choices.to ?? until,
  };
  const asked = useQuery(NhseFeedbackDocument, { input });
  const feedback = asked.data?.nhseFeedback;
  return (
    <View
      title={feedback ? `Feedback to NHS England: ${feedback.commissioner.name}` : 'Feedback to NHS England'}
      asked={asked}
      above={<Period key={input.from + input.to} commissioner={commissioner} from={input.from} to={input.to} />}
    >
      {({ nhseFeedback }) => (
        <>
          <p>
            {inWords(nhseFeedback.from)} to {inWords(nhseFeedback.to)}, levels in {nhseFeedback.edition.title}. As known
            on {momentInWords(nhseFeedback.knownAt)}.
          </p>
          <Ahead on={nhseFeedback.to} />
          <Downloads feedback={nhseFeedback} input={{ ...input, knownAt: nhseFeedback.knownAt }} />
          <h2>Gaps</h2>
          {nhseFeedback.gaps.length === 0 ? (
            <p>There are none: a return can be issued.</p>
          ) : (
            <>
              <p>Until these are filled, no return can be issued:</p>
              <ul>
                {nhseFeedback.gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </>
          )}
          <h2>Remarks</h2>
          {nhseFeedback.remarks.length === 0 ? (
            <p>There are none.</p>
          ) : (
            <details>
              <summary>{nhseFeedback.remarks.length} things to know</summary>
              <ul>
                {nhseFeedback.remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            </details>
          )}
          <h2>Spent in the period: {money(nhseFeedback.spent)}</h2>
          <Categories spent={nhseFeedback.spentByCategory} />
          <h2>Funds</h2>
          <Funds funding={nhseFeedback.funding} />
          <h2>Progress</h2>
          <Progress rows={nhseFeedback.rows} />
        </>
      )}
    </View>
  );
}
