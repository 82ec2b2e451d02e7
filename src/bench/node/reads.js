const BY_NAME = { nameKey: 1, _id: 1 };

const OF_A_LEVEL = ['assessmentId', 'editionId', 'assessedOn', 'agreedAt'].concat(
  ['dimension', 'level', 'notApplicable', 'target'].map((field) => `scores.${field}`),
);

const OF_A_STATE = [...OF_A_LEVEL, 'kind', 'status', 'revision', 'changed.at'];

const within = (prefix, fields) => fields.map((field) => `${prefix}.${field}`);

const included = (names) => Object.fromEntries(names.map((name) => [name, 1]));

// Levels and targets. No operation reads the texts of a maturity's assessments, which are most of a record.
const STANDINGS = included([
  'standings.editionId',
  ...within('standings.baseline', OF_A_LEVEL),
  ...within('standings.latest', OF_A_LEVEL),
]);

const AGREED = included(within('agreed', OF_A_STATE));

const OF_A_PRACTICE = included([
  'odsCode',
  'name',
  'nameKey',
  'postcode',
  'status',
  'federations',
  'memberships',
  'listSizes',
  'joining',
]);

const OF_A_NEIGHBOURHOOD = { formation: 0, closing: 0, registered: 0, earlier: 0, outbox: 0 };

const WITH_WHAT_WAS_KNOWN = { formation: 0, closing: 0, registered: 0, outbox: 0 };

const OF_A_HISTORY = included(['memberships', 'listSizes', 'joining', 'earlierMemberships']);

const onDay = (list, owner, ids, day) => ({
  [list]: { $elemMatch: { [owner]: { $in: ids }, from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] } },
});

const inNeighbourhoods = (ids, day) => ({
  $or: [onDay('memberships', 'neighbourhoodId', ids, day), onDay('joining.memberships', 'neighbourhoodId', ids, day)],
});

const existsOn = (day) => ({
  formedOn: { $lte: day },
  $or: [{ closedOn: null }, { closedOn: { $gte: day } }],
  forming: null,
});

/** Every question that the operations ask of the store: one command each. */
export class Reads {
  #db;

  constructor(db) {
    this.#db = db;
  }

  #find(collection, filter, projection) {
    return this.#db.collection(collection).find(filter, { projection });
  }

  get(collection, id) {
    return this.#db.collection(collection).findOne({ _id: id });
  }

  getAll(collection, ids) {
    return this.#find(collection, { _id: { $in: ids } }).toArray();
  }

  neighbourhoods(ids) {
    return this.#find('neighbourhoods', { _id: { $in: ids }, forming: null }, OF_A_NEIGHBOURHOOD).toArray();
  }

  /** The neighbourhoods that exist on a day and whose field names one of these ids, by name. */
  neighbourhoodsOf(field, ids, day) {
    return this.#find('neighbourhoods', { [field]: { $in: ids }, ...existsOn(day) }, OF_A_NEIGHBOURHOOD)
      .sort(BY_NAME)
      .toArray();
  }

  practicesOfNeighbourhoods(ids, day) {
    return this.#practices(inNeighbourhoods(ids, day));
  }

  practicesOfFederations(ids, day) {
    return this.#practices(onDay('federations', 'federationId', ids, day));
  }

  practicesOfNeighbourhood(filter, id, day) {
    return this.#practices({ $and: [filter, inNeighbourhoods([id], day)] });
  }

  async #practices(filter) {
    return this.settled(await this.#find('practices', filter, OF_A_PRACTICE).sort(BY_NAME).toArray());
  }

  /** At most so many practices by name, after a place in that order. */
  async practicesByName(filter, from, limit) {
    const beyond = from && {
      $or: [{ nameKey: { $gt: from.value } }, { nameKey: from.value, _id: { $gt: from.id } }],
    };
    const found = this.#find('practices', beyond ? { $and: [filter, beyond] } : filter, OF_A_PRACTICE);
    return this.settled(await found.sort(BY_NAME).limit(limit).toArray());
  }

  countPractices(filter) {
    const hint = Object.keys(filter).length === 0 ? { hint: { _id: 1 } } : {};
    return this.#db.collection('practices').countDocuments(filter, hint);
  }

  /** Practices that somebody is about to move have moved where that is decided. */
  async settled(practices) {
    const targets = practices.filter(({ joining }) => joining).map(({ joining }) => joining.neighbourhoodId);
    if (targets.length === 0) {
      return practices;
    }
    const formed = await this.#find('neighbourhoods', { _id: { $in: targets }, forming: null }).toArray();
    const attempts = new Set(formed.map(({ formation }) => formation?.attempt));
    return practices.map((practice) =>
      practice.joining && attempts.has(practice.joining.attempt)
        ? { ...practice, memberships: practice.joining.memberships }
        : practice,
    );
  }

  /** Where neighbourhoods stand now, without their histories. */
  standings(ids) {
    return this.#find('maturityRecords', { _id: { $in: ids } }, STANDINGS).toArray();
  }

  /** Every state of what was agreed of neighbourhoods, without texts. */
  agreed(ids) {
    return this.#find('maturityRecords', { _id: { $in: ids } }, AGREED).toArray();
  }

  records(ids, withDrafts) {
    const projection = withDrafts ? { outbox: 0, standings: 0 } : { agreed: 1, version: 1 };
    return this.#find('maturityRecords', { _id: { $in: ids } }, projection).toArray();
  }

  /** The awards of a commissioner that may be spent on some day from this one on, or were. */
  awards(commissionerId, from) {
    return this.#find('fundingAwards', {
      commissionerId,
      $or: [{ endsOn: { $gte: from } }, { spentUntil: { $gte: from } }],
    })
      .sort({ startsOn: 1, _id: 1 })
      .toArray();
  }

  /** The older spends of lines, which are kept in pages, by the line's id. */
  async earlierSpends(lines) {
    const counting = new Map(lines.filter(({ paged }) => paged.pages > 0).map(({ id, paged }) => [id, paged.pages]));
    const earlier = new Map();
    if (counting.size > 0) {
      const pages = await this.#find('spendPages', { lineId: { $in: [...counting.keys()] } })
        .sort({ number: 1, _id: 1 })
        .toArray();
      for (const { lineId, entries } of pages.filter((page) => page.number < counting.get(page.lineId))) {
        earlier.set(lineId, [...(earlier.get(lineId) ?? []), ...entries]);
      }
    }
    return earlier;
  }

  /** What is and was known of the neighbourhoods that are or were a commissioner's, and of some others. */
  neighbourhoodsEverOf(commissionerId, ids) {
    const ever = { $or: [{ commissionerId }, { 'earlier.commissionerId': commissionerId }, { _id: { $in: ids } }] };
    return this.#find('neighbourhoods', { ...ever, forming: null }, WITH_WHAT_WAS_KNOWN).toArray();
  }

  /** The practices that were in neighbourhoods on a day, whatever is known of them since. */
  async practicesEverIn(ids, day, knownAt) {
    const then = { $elemMatch: { until: { $gt: knownAt }, ...onDay('memberships', 'neighbourhoodId', ids, day) } };
    const filter = { $or: [inNeighbourhoods(ids, day), { earlierMemberships: then }] };
    return this.settled(await this.#find('practices', filter, OF_A_HISTORY).toArray());
  }
}
