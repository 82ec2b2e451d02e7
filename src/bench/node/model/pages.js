import { GraphQLError } from 'graphql';

const MAXIMUM = 100;

const DEFAULT = 20;

const cursorOf = (order, { value, id }) => Buffer.from([order, value, id].join('\0')).toString('base64url');

/** Which page is wanted: how many, and after what. */
export function pageOf({ first, after }, order) {
  const size = first ?? DEFAULT;
  if (size < 1 || size > MAXIMUM) {
    throw new GraphQLError(`first must be from 1 to ${MAXIMUM}; ${size} was asked for`);
  }
  const [named, value, id] = after ? Buffer.from(after, 'base64url').toString().split('\0') : [];
  if (after && (named !== order || id === undefined)) {
    throw new GraphQLError('The cursor is not one of this list in this order: take it from an edge or from pageInfo');
  }
  return { order, size, from: after ? { value, id } : undefined };
}

/** A page of which one item more was read than it may have. */
export function connection({ order, size, from }, read, keyset, totalCount) {
  const nodes = read.slice(0, size);
  const cursor = (node) => cursorOf(order, keyset(node));
  return {
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: read.length > size,
      hasPreviousPage: from !== undefined,
      startCursor: nodes.length > 0 ? cursor(nodes[0]) : null,
      endCursor: nodes.length > 0 ? cursor(nodes.at(-1)) : null,
    },
  };
}

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

export const compareKeysets = (one, other) => compare(one.value, other.value) || compare(one.id, other.id);

/** A page of what is in memory already. */
export function connectionOf(page, items, keyset) {
  const placed = items.map((item) => ({ item, place: keyset(item) })).sort((a, b) => compareKeysets(a.place, b.place));
  const read = placed.filter(({ place }) => !page.from || compareKeysets(place, page.from) > 0).map(({ item }) => item);
  return connection(page, read, keyset, () => items.length);
}
