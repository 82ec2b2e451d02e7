import DataLoader from 'dataloader';
import { agreed, standings } from './model/assessments.js';
import { federationIdOn, neighbourhoodIdOn, roll } from './model/practices.js';

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    group ? group.push(item) : groups.set(key, [item]);
  }
  return groups;
}

const byId = async (ids, load) => {
  const found = new Map((await load).map((each) => [each._id, each]));
  return ids.map((id) => found.get(id) ?? null);
};

const one = (load) => new DataLoader((ids) => byId(ids, load(ids)));

/** Loads by keys that also say from when something is looked at: one command for each such moment. */
function grouped(moment, load) {
  const options = { cacheKeyFn: ({ id, perspective }) => `${id} ${moment(perspective)}` };
  return new DataLoader(async (keys) => {
    const found = new Map();
    const loadGroup = async ([at, group]) => {
      const ids = group.map(({ id }) => id);
      found.set(at, await load(ids, group[0].perspective));
    };
    await Promise.all([...groupBy(keys, ({ perspective }) => moment(perspective))].map(loadGroup));
    return keys.map(({ id, perspective }) => found.get(moment(perspective))(id));
  }, options);
}

const dayOf = ({ day }) => day.getTime();

const keyOf = ({ key }) => key;

function lists(items, owner) {
  const found = groupBy(items, owner);
  return (id) => found.get(id) ?? [];
}

const rolls = (load, owner) =>
  grouped(dayOf, async (ids, { day }) => {
    const practices = lists(await load(ids, day), (practice) => owner(practice, day));
    return (id) => roll(practices(id), day);
  });

const neighbourhoodsOf = (reads, field) =>
  grouped(dayOf, async (ids, { day }) => lists(await reads.neighbourhoodsOf(field, ids, day), (each) => each[field]));

async function standingsAt(reads, ids, perspective) {
  const found = await (perspective.isNow ? reads.standings(ids) : reads.agreed(ids));
  const at = new Map(
    found.map((each) => [each._id, perspective.isNow ? (each.standings ?? []) : standings(agreed(each, perspective))]),
  );
  return (id) => at.get(id) ?? [];
}

/** What one request loads: each relation with one command, however many ask for it. */
export function loaders(reads, viewer) {
  return {
    federation: one((ids) => reads.getAll('federations', ids)),
    locality: one((ids) => reads.getAll('localities', ids)),
    meeting: one((ids) => reads.getAll('meetings', ids)),
    neighbourhood: one((ids) => reads.neighbourhoods(ids)),
    record: one((ids) => reads.records(ids, viewer.mayRecord)),
    standings: grouped(keyOf, (ids, perspective) => standingsAt(reads, ids, perspective)),
    neighbourhoodsOfFederation: neighbourhoodsOf(reads, 'federationId'),
    rollOfNeighbourhood: rolls((ids, day) => reads.practicesOfNeighbourhoods(ids, day), neighbourhoodIdOn),
    rollOfFederation: rolls((ids, day) => reads.practicesOfFederations(ids, day), federationIdOn),
  };
}
