import { on } from './days.js';
import { nameKey } from './names.js';
import { compareKeysets } from './pages.js';
import { bandOf, listSizeOn, sum } from './practices.js';

/** A neighbourhood as it was known at an instant; undefined where it was not known yet. */
function asKnownAt(instant, neighbourhood) {
  const { knownSince, earlier } = neighbourhood;
  if (knownSince > instant) {
    return undefined;
  }
  const known = earlier.find(({ until }) => until > instant);
  return known ? { _id: neighbourhood._id, ...known, nameKey: nameKey(known.name) } : neighbourhood;
}

export const existsOn = ({ formedOn, closedOn }, day) => formedOn <= day && (!closedOn || closedOn >= day);

/** A commissioner's neighbourhoods on a day, and further ones, as they were known at an instant, by name. */
export function knownThen(neighbourhoods, commissionerId, further, day, knownAt) {
  return neighbourhoods
    .map((each) => asKnownAt(knownAt, each))
    .filter(Boolean)
    .filter((each) => further.has(each._id) || (each.commissionerId === commissionerId && existsOn(each, day)))
    .map((each) => ({ each, place: { value: each.nameKey, id: each._id } }))
    .sort((one, other) => compareKeysets(one.place, other.place))
    .map(({ each }) => each);
}

/** The list sizes of neighbourhoods on a day, as they were known at an instant. */
export function listSizesThen(practices, day, knownAt) {
  const known = new Map();
  for (const { memberships, earlierMemberships, listSizes } of practices) {
    const then = earlierMemberships.find(({ until }) => until > knownAt)?.memberships ?? memberships;
    const id = on(then, day)?.neighbourhoodId;
    const size = listSizeOn({ listSizes: listSizes.filter((each) => !(each.recordedAt > knownAt)) }, day);
    if (id && size !== null) {
      known.set(id, [...(known.get(id) ?? []), size]);
    }
  }
  return (id) => ({ listSize: sum(known.get(id) ?? []), listSizeBand: bandOf(known.get(id) ?? []) });
}
