import { Long } from 'mongodb';
import { agreed, standings, statesOf } from './model/assessments.js';
import { NOW } from './model/days.js';
import { problem } from './model/problems.js';
import { objection, toState } from './model/proposals.js';

const MOST_RACES = 120;

const KEY_TAKEN = problem(
  'DUPLICATE',
  'This idempotencyKey belongs to an earlier call that asked for something else: use a new one',
  ['idempotencyKey'],
);

/** Appends a state to a record as it was read; false where somebody else was faster. */
async function append(records, record, state) {
  const list = state.status === 'AGREED' ? 'agreed' : 'drafts';
  const next = { ...record, [list]: [...(record[list] ?? []), state] };
  const { matchedCount } = await records.updateOne(
    { _id: record._id, version: record.version },
    {
      $push: { [list]: state },
      $set: { standings: standings(agreed(next, NOW)) },
      $inc: { version: Long.fromInt(1) },
    },
  );
  return matchedCount === 1;
}

/** Records progress with one atomic update, or finds what an earlier call with the same key recorded. */
export async function recordProgress(db, proposal, actor, call) {
  const records = db.collection('maturityRecords');
  const id = proposal.neighbourhood._id;
  for (let i = 0; i < MOST_RACES; i++) {
    const record = (await records.findOne({ _id: id })) ?? { _id: id, version: 0 };
    const earlier = statesOf(record).find(
      (state) => state.call.key === call.key && state.changed.by.subject === actor.subject,
    );
    if (earlier) {
      return earlier.call.fingerprint === call.fingerprint ? { state: earlier } : { problem: KEY_TAKEN };
    }
    const state = toState(proposal, actor, call, record);
    const against = objection(state, record);
    if (against) {
      return { problem: against };
    }
    if (await append(records, record, state)) {
      return { state };
    }
  }
  throw new Error(`Others changed ${id} every time: send it again`);
}
