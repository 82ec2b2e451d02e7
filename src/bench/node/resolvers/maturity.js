import { GraphQLError } from 'graphql';
import { now } from '../clock.js';
import { agreed, read } from '../model/assessments.js';
import { perspective } from '../model/days.js';
import { heatmap } from '../model/heatmap.js';
import { edition, inForceOnOrFirst } from '../model/matrix.js';
import { history, maturity, maturityIn } from '../model/maturity.js';

const MOST_NEIGHBOURHOODS = 2_000;

/** From when something is looked at, where nobody may ask what will be known. */
export function lookedAt(args) {
  if (args.knownAt > now()) {
    throw new GraphQLError(
      'knownAt lies in the future, and nobody knows what will be known then: leave it out for now',
    );
  }
  return perspective(args);
}

export function named(editionId) {
  const found = edition(editionId);
  if (editionId && !found) {
    throw new GraphQLError('There is no matrix edition with this id; matrixEditions lists them');
  }
  return found;
}

async function listed(ids, reads) {
  if (ids.length > MOST_NEIGHBOURHOODS) {
    throw new GraphQLError(`neighbourhoodIds may list ${MOST_NEIGHBOURHOODS} neighbourhoods; there are ${ids.length}`);
  }
  const distinct = [...new Set(ids)];
  const found = new Map((await reads.neighbourhoods(distinct)).map((each) => [each._id, each]));
  const missing = distinct.find((each) => !found.has(each));
  if (missing) {
    throw new GraphQLError(
      `There is no neighbourhood with the id at position ${ids.indexOf(missing)} of neighbourhoodIds`,
    );
  }
  return distinct.map((each) => found.get(each));
}

async function owned(reads, what, collection, field, id, day) {
  const [owner, members] = await Promise.all([reads.get(collection, id), reads.neighbourhoodsOf(field, [id], day)]);
  if (!owner) {
    throw new GraphQLError(`There is no ${what}`);
  }
  return members;
}

function members({ commissioner, federationId, localityId, neighbourhoodIds }, day, reads) {
  if (commissioner) {
    return owned(reads, 'commissioner with this code', 'commissioners', 'commissionerId', `com_${commissioner}`, day);
  }
  if (federationId) {
    return owned(reads, 'federation with this id', 'federations', 'federationId', federationId, day);
  }
  return localityId
    ? owned(reads, 'locality with this id', 'localities', 'localityId', localityId, day)
    : listed(neighbourhoodIds, reads);
}

async function maturityHeatmap(_, { scope, editionId, ...args }, { reads, load }) {
  const at = lookedAt(args);
  const made = named(editionId) ?? inForceOnOrFirst(at.day);
  const neighbourhoods = await members(scope, at.day, reads);
  const standings = await load.standings.loadMany(neighbourhoods.map(({ _id }) => ({ id: _id, perspective: at })));
  return heatmap(
    made,
    neighbourhoods.map((each, i) => maturityIn(made, each, at, standings[i])),
  );
}

async function maturityOf(neighbourhood, { editionId, ...args }, { load }) {
  const at = lookedAt(args);
  const made = named(editionId);
  const standings = await load.standings.load({ id: neighbourhood._id, perspective: at });
  return maturity(neighbourhood, at, standings, made);
}

async function historyOf(dimension, _, { load }) {
  const { id, perspective: at } = dimension.viewpoint;
  const record = await load.record.load(id);
  return history(
    dimension,
    agreed(record, at).map((state) => read(id, state)),
  );
}

export const maturities = {
  Query: { maturityHeatmap },
  Neighbourhood: { maturity: maturityOf },
  DimensionMaturity: { history: historyOf },
};
