import type { NhseFeedbackQuery } from '@network-maturity/contract';
import { Scroll } from '../scroll';
import { money } from '../words';

/** Each fund with its lines: what was awarded, what was spent and what remains. */
export function Funds({ funding }: { readonly funding: NhseFeedbackQuery['nhseFeedback']['funding'] }) {
  if (funding.length === 0) {
    return <p>No fund could be spent in this period.</p>;
  }
  return (
    <>
      {funding.map((award) => (
        <section key={award.id} aria-labelledby={award.id}>
          <h3 id={award.id}>{award.title}</h3>
          <p>
            Headline {award.headlineIsAtLeast && 'at least '}
            {money(award.headline)}; its lines come to {money(award.itemised)}
            {award.difference !== 0 && `, which is ${money(Math.abs(award.difference))} ${award.difference < 0 ? 'more' : 'less'}`}
            . Spent {money(award.spent)}, remaining {money(award.remaining)}.
          </p>
          <Scroll label={`Lines of ${award.title}`}>
            <table>
              <caption>Lines of {award.title}</caption>
              <thead>
                <tr>
                  <th scope="col">Recipient</th>
                  <th scope="col">Purpose</th>
                  <th scope="col">Amount</th>
                  <th scope="col">Allocated</th>
                  <th scope="col">Spent</th>
                  <th scope="col">Remaining</th>
                </tr>
              </thead>
              <tbody>
                {award.lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">{line.recipient}</th>
                    <td>{line.purpose}</td>
                    <td class="figure">{money(line.amount)}</td>
                    <td class="figure">{money(line.allocated)}</td>
                    <td class="figure">{money(line.spent)}</td>
                    <td class="figure">{money(line.remaining)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      ))}
    </>
  );
}
