import { agreed, current, neighbourhoodIdOf, progressFrom, read, statesOf } from '../model/assessments.js';
import { NOW, textOf } from '../model/days.js';
import { connectionOf, pageOf } from '../model/pages.js';
import { lookedAt, named } from './maturity.js';

const NONE = { mayRevise: false, mayAgree: false, mayWithdraw: false };

const byDay = ({ assessedOn, recordedAt, id }) => ({
  value: `${textOf(assessedOn)} ${String(recordedAt.getTime()).padStart(15, '0')}`,
  id,
});

async function assessments(neighbourhood, { editionId, kind, first, after, ...args }, { load }) {
  const at = lookedAt(args);
  const made = named(editionId);
  const page = pageOf({ first, after }, 'assessments by day');
  const wanted = current(statesOf(await load.record.load(neighbourhood._id)), at)
    .filter((state) => (!made || state.editionId === made.id) && (!kind || state.kind === kind))
    .map((state) => read(neighbourhood._id, state));
  return connectionOf(page, wanted, byDay);
}

/** What the viewer may do with an assessment as it is now. */
async function rights({ id }, { viewer, load }) {
  if (!viewer.mayRecord) {
    return NONE;
  }
  const record = await load.record.load(neighbourhoodIdOf(id));
  const state = current(statesOf(record), NOW).find(({ assessmentId }) => assessmentId === id);
  if (!state || state.status === 'WITHDRAWN') {
    return NONE;
  }
  const mayWithdraw = !progressFrom(state, agreed(record, NOW));
  return { mayRevise: true, mayAgree: state.status === 'DRAFT', mayWithdraw };
}

const changeOf = ({ revision, status, assessedOn, changed, reason }) => ({
  revision,
  status,
  assessedOn,
  recordedAt: changed.at,
  recordedBy: changed.by,
  reason,
});

export const assessmentTypes = {
  Neighbourhood: { assessments },
  AssessmentConnection: { totalCount: ({ totalCount }) => totalCount() },
  Assessment: {
    neighbourhood: ({ neighbourhoodId }, _, { load }) => load.neighbourhood.load(neighbourhoodId),
    meeting: ({ meetingId }, _, { load }) => meetingId && load.meeting.load(meetingId),
    mayRevise: async (assessment, _, context) => (await rights(assessment, context)).mayRevise,
    mayAgree: async (assessment, _, context) => (await rights(assessment, context)).mayAgree,
    mayWithdraw: async (assessment, _, context) => (await rights(assessment, context)).mayWithdraw,
    revisions: async ({ id, neighbourhoodId, revision }, _, { load }) =>
      statesOf(await load.record.load(neighbourhoodId))
        .filter((state) => state.assessmentId === id && state.revision <= revision)
        .sort((one, other) => one.revision - other.revision)
        .map(changeOf),
  },
};
