import { perspective } from '../model/days.js';
import { containing } from '../model/names.js';
import { connection, connectionOf, pageOf } from '../model/pages.js';
import { federationIdOn, listSizeOn, neighbourhoodIdOn, statedSizeOn } from '../model/practices.js';

const id = ({ _id }) => _id;

const byName = ({ nameKey, _id }) => ({ value: nameKey, id: _id });

function conditions({ commissioner, nameContains, status }) {
  return {
    ...(commissioner && { commissionerId: `com_${commissioner}` }),
    ...(nameContains && { nameKey: { $regex: containing(nameContains) } }),
    ...(status && { status }),
  };
}

async function practices(_, { filter, first, after }, { reads }) {
  const page = pageOf({ first, after }, 'practices by name');
  const where = conditions(filter ?? {});
  const of = filter?.neighbourhoodId;
  if (of) {
    const { day } = perspective({ asOf: filter.asOf });
    const found = await reads.practicesOfNeighbourhood(where, of, day);
    return connectionOf(
      page,
      found.filter((practice) => neighbourhoodIdOn(practice, day) === of),
      byName,
    );
  }
  const read = await reads.practicesByName(where, page.from, page.size + 1);
  return connection(page, read, byName, () => reads.countPractices(where));
}

const rollOfFederation = (federation, args, { load }) =>
  load.rollOfFederation.load({ id: federation._id, perspective: perspective(args) });

const rollOf = (neighbourhood, args, { load }) =>
  load.rollOfNeighbourhood.load({ id: neighbourhood._id, perspective: perspective(args) });

/** Where none of its members is known on a day, a federation's size is what a document states. */
async function sizeOf(federation, args, context) {
  const { practices, listSize } = await rollOfFederation(federation, args, context);
  const stated = statedSizeOn(federation, perspective(args).day);
  return practices.length === 0 && stated ? stated : { practices: practices.length, population: listSize };
}

export const directory = {
  Query: {
    federation: (_, args, { reads }) => reads.get('federations', args.id),
    neighbourhood: (_, args, { load }) => load.neighbourhood.load(args.id),
    practices,
  },
  Commissioner: { id },
  Federation: {
    id,
    groups: ({ groups }) => groups ?? [],
    practiceCount: async (...all) => (await sizeOf(...all)).practices,
    population: async (...all) => (await sizeOf(...all)).population,
    practices: async (...all) => (await rollOfFederation(...all)).practices,
    neighbourhoods: (federation, args, { load }) =>
      load.neighbourhoodsOfFederation.load({ id: federation._id, perspective: perspective(args) }),
  },
  Locality: { id },
  LocalityMeeting: { id },
  Neighbourhood: {
    id,
    locality: ({ localityId }, _, { load }) => load.locality.load(localityId),
    federation: ({ federationId }, _, { load }) => federationId && load.federation.load(federationId),
    formedFrom: async ({ formedFromIds }, _, { load }) =>
      (await load.neighbourhood.loadMany(formedFromIds)).filter(Boolean),
    practices: async (...all) => (await rollOf(...all)).practices,
    listSize: async (...all) => (await rollOf(...all)).listSize,
    listSizeBand: async (...all) => (await rollOf(...all)).listSizeBand,
    mayRecord: (_, args, { viewer }) => viewer.mayRecord,
    mayAgree: (_, args, { viewer }) => viewer.mayRecord,
  },
  PracticeConnection: { totalCount: ({ totalCount }) => totalCount() },
  Practice: {
    id,
    listSize: (practice, args) => listSizeOn(practice, perspective(args).day),
    neighbourhood: (practice, args, { load }) => {
      const of = neighbourhoodIdOn(practice, perspective(args).day);
      return of && load.neighbourhood.load(of);
    },
    federation: (practice, args, { load }) => {
      const of = federationIdOn(practice, perspective(args).day);
      return of && load.federation.load(of);
    },
  },
};
