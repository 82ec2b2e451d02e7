import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fixtures } from './fixtures.js';
import { start } from './peer.js';

const OPERATIONS = [
  'FederationMaturity',
  'MaturityHeatmap',
  'NeighbourhoodMaturity',
  'PracticeDirectory',
  'NhseFeedback',
];

// The host is that which was asked.
const comparable = (data) => JSON.stringify(data).replace(/"http:\/\/[^/]+\/downloads/, '"http://host/downloads');

const uri = process.env.MONGODB_URI;

for (const name of ['yoga', 'mercurius', 'apollo']) {
  suite(name, { skip: !uri && 'MONGODB_URI is not set: it names a store with the sample network' }, () => {
    let peer;

    before(async () => {
      peer = await start(name, uri);
    });

    after(async () => assert.equal(await peer.stop(), 0));

    for (const { name: fixture, id, viewer, variables, data } of OPERATIONS.flatMap(fixtures)) {
      test(fixture, async () => {
        const answer = await peer.ask({ id, variables }, viewer);
        assert.equal(comparable(answer.data), comparable(data), JSON.stringify(answer.errors));
      });
    }
  });
}
