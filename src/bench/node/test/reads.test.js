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

    test('a text in place of an id', async () => {
      const { data } = await peer.ask({ query: '{ neighbourhood(id: "nbh_nora") { id mayRecord } }' }, 'recorder');
      assert.deepEqual(data, { neighbourhood: { id: 'nbh_nora', mayRecord: true } });
    });

    test('an id that no document has', async () => {
      const { data, errors } = await peer.ask({ id: 'sha256:0', variables: {} });
      assert.equal(data ?? null, null);
      assert.ok(errors.length > 0);
    });
  });
}
