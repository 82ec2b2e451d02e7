import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { MongoClient } from 'mongodb';
import { fixtures } from './fixtures.js';
import { start } from './peer.js';

const uri = process.env.MONGODB_URI;

const skip = !uri && 'MONGODB_URI is not set: it names a store with the sample network';

/** What a mutation reads and changes of one county, in a database of its own. */
async function countyOf(client) {
  const db = client.db();
  const neighbourhoods = await db.collection('neighbourhoods').find({ commissionerId: 'com_10Q' }).toArray();
  const ids = neighbourhoods.map(({ _id }) => _id);
  return {
    neighbourhoods,
    meetings: await db.collection('meetings').find().toArray(),
    maturityRecords: await db
      .collection('maturityRecords')
      .find({ _id: { $in: ids } }, { promoteLongs: false })
      .toArray(),
  };
}

/** The same answer, whatever its ids and instants are. */
const comparable = ({ recordProgress: { assessment, problems } }) =>
  JSON.stringify({ problems, assessment: { ...assessment, id: '', agreedAt: assessment.agreedAt && '' } });

for (const name of ['yoga', 'mercurius', 'apollo']) {
  suite(name, { skip }, () => {
    let client, county, copy, peer;

    before(async () => {
      client = await new MongoClient(uri).connect();
      county = await countyOf(client);
      copy = client.db(`${client.db().databaseName}-peers`);
      peer = await start(name, uri.replace(/(\/\/[^/]+)\/[^?]*/, `$1/${copy.databaseName}`));
    });

    beforeEach(async () => {
      await copy.dropDatabase();
      for (const [collection, documents] of Object.entries(county)) {
        await copy.collection(collection).insertMany(documents);
      }
    });

    after(async () => {
      const code = await peer?.stop();
      await copy?.dropDatabase();
      await client?.close();
      assert.equal(code, 0);
    });

    for (const { name: fixture, id, viewer, variables, data } of fixtures('RecordProgress')) {
      test(fixture, async () => {
        const answer = await peer.ask({ id, variables }, viewer);
        assert.equal(comparable(answer.data), comparable(data));
        assert.deepEqual(await peer.ask({ id, variables }, viewer), answer, 'the same call again');
      });
    }

    test('of two that record at once both are recorded', async () => {
      const [{ id, variables }] = fixtures('RecordProgress').filter((each) => each.name.endsWith('normal.json'));
      const keys = Array.from({ length: 8 }, (_, i) => `at-once-${i}`);
      await Promise.all(
        keys.map((idempotencyKey) =>
          peer.ask({ id, variables: { input: { ...variables.input, idempotencyKey } } }, 'recorder'),
        ),
      );
      const record = await copy.collection('maturityRecords').findOne({ _id: variables.input.neighbourhoodId });
      const found = record.agreed.map(({ call }) => call.key).filter((key) => key.startsWith('at-once'));
      assert.deepEqual(found.sort(), keys);
    });
  });
}
