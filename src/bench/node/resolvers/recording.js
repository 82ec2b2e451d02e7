import { GraphQLError } from 'graphql';
import { read } from '../model/assessments.js';
import { callOf } from '../model/calls.js';
import { problem, Problems } from '../model/problems.js';
import { checkMeeting, propose } from '../model/proposals.js';
import { recordProgress } from '../writes.js';

const NO_NEIGHBOURHOOD = problem('NOT_FOUND', 'There is no neighbourhood with this id', ['neighbourhoodId']);

const refused = (problems) => ({ assessment: null, problems });

async function record(_, { input }, { db, viewer, reads, load }) {
  if (!viewer.mayRecord) {
    throw new GraphQLError('This needs a token with the scope maturity:record');
  }
  const neighbourhood = await load.neighbourhood.load(input.neighbourhoodId);
  if (!neighbourhood) {
    return refused([NO_NEIGHBOURHOOD]);
  }
  const problems = new Problems();
  const meeting = input.meetingId && (await reads.get('meetings', input.meetingId));
  if (input.meetingId) {
    checkMeeting(meeting, problems);
  }
  const proposal = propose(input, neighbourhood, meeting, problems);
  if (problems.list.length > 0) {
    return refused(problems.list);
  }
  const call = callOf(proposal, input.idempotencyKey);
  const outcome = await recordProgress(db, proposal, viewer.actor, call);
  return outcome.state
    ? { assessment: read(neighbourhood._id, outcome.state), problems: [] }
    : refused([outcome.problem]);
}

export const recording = { Mutation: { recordProgress: record } };
