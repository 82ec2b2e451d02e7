import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { now } from '../clock.js';
import { perspective, textOf } from '../model/days.js';
import { feedback, spendsOf } from '../model/feedback.js';
import { csv } from '../model/feedback-csv.js';
import { awardFrom, isSeenFrom } from '../model/funding.js';
import { inForceOnOrFirst } from '../model/matrix.js';
import { knownThen, listSizesThen } from '../model/retrospect.js';
import { lookedAt, named } from './maturity.js';
import { instantText } from './scalars.js';

async function questionOf({ commissioner: code, from, to, editionId, knownAt = null }, reads) {
  const commissioner = await reads.get('commissioners', `com_${code}`);
  if (!commissioner) {
    throw new GraphQLError('There is no commissioner with this code');
  }
  if (to < from) {
    throw new GraphQLError('The period ends before it begins: check from and to');
  }
  lookedAt({ knownAt });
  const at = perspective({ asOf: to, knownAt: knownAt ?? now() });
  return {
    commissioner,
    from,
    to,
    edition: named(editionId) ?? inForceOnOrFirst(to),
    knownAt: at.knownAt,
    perspective: at,
  };
}

async function awardsOf({ commissioner, from, perspective: at }, reads) {
  const found = (await reads.awards(commissioner._id, from)).filter((award) => isSeenFrom(at, award));
  const earlier = await reads.earlierSpends(found.flatMap(({ lines }) => lines));
  return found
    .map((award) => awardFrom(at, award, earlier))
    .filter(
      ({ endsOn, lines }) => endsOn >= from || lines.some((line) => line.spends.some(({ spentOn }) => spentOn >= from)),
    );
}

async function nhseFeedback(_, { input }, { reads, load }) {
  const question = await questionOf(input, reads);
  const { commissioner, to, knownAt, perspective: at } = question;
  const funding = await awardsOf(question, reads);
  const spends = spendsOf(question, funding);
  const further = new Set(spends.map(({ neighbourhoodId }) => neighbourhoodId).filter(Boolean));
  const ever = await reads.neighbourhoodsEverOf(commissioner._id, [...further]);
  const neighbourhoods = knownThen(ever, commissioner._id, further, to, knownAt);
  const ids = neighbourhoods.map(({ _id }) => _id);
  const [practices, standings] = await Promise.all([
    reads.practicesEverIn(ids, to, knownAt),
    load.standings.loadMany(ids.map((id) => ({ id, perspective: at }))),
  ]);
  return feedback(question, neighbourhoods, listSizesThen(practices, to, knownAt), standings, funding, spends);
}

export const feedbackTypes = {
  Query: { nhseFeedback },
  NhseFeedback: {
    csv,
    sha256: (each) => createHash('sha256').update(csv(each)).digest('hex'),
    xlsxUrl: ({ commissioner, from, to, edition, knownAt }, _, { host }) =>
      `http://${host}/downloads/nhse-feedback/${commissioner.odsCode}.xlsx?from=${textOf(from)}&to=${textOf(to)}` +
      `&editionId=${edition.id}&knownAt=${instantText(knownAt)}`,
  },
};
