import type { NhseFeedbackQuery } from '@network-maturity/contract';
import { Table } from '../table';
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
          <Table
            caption={`Lines of ${award.title}`}
            columns={['Recipient', 'Purpose', 'Amount', 'Allocated', 'Spent', 'Remaining']}
          >
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
          </Table>
        </section>
      ))}
    </>
  );
}
