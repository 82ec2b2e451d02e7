import { loaders } from './loaders.js';
import { Reads } from './reads.js';

const READER = { mayRecord: false };

// The actor of the demo client of this name, which the fixtures record as.
const RECORDER = {
  mayRecord: true,
  actor: { subject: 'north-recorder', name: 'A recorder of the North locality', organisation: 'loc_10q-north' },
};

/** What the resolvers of one request share. */
export function contextOf({ db }, headers) {
  const viewer = headers['x-viewer'] === 'recorder' ? RECORDER : READER;
  const reads = new Reads(db);
  return { db, viewer, reads, load: loaders(reads, viewer), host: headers.host };
}
