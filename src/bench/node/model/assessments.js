import { knows, reaches } from './days.js';
import { crosswalksTo, edition } from './matrix.js';

const byLatest = (one, other) => one.assessedOn - other.assessedOn || one.agreedAt - other.agreedAt;

/** Every state of every assessment of a record. */
export const statesOf = (record) => [...(record?.drafts ?? []), ...(record?.agreed ?? [])];

/** The last known state of each assessment. */
export function current(states, perspective) {
  const last = new Map();
  for (const state of states) {
    const other = last.get(state.assessmentId);
    if (knows(perspective, state.changed.at) && !(other?.revision > state.revision)) {
      last.set(state.assessmentId, state);
    }
  }
  return [...last.values()].filter((state) => reaches(perspective, state.assessedOn));
}

/** The agreed assessments, the latest last. */
export const agreed = (record, perspective) =>
  current(record?.agreed ?? [], perspective)
    .filter(({ status }) => status === 'AGREED')
    .sort(byLatest);

/** What agreed assessments add up to, edition by edition. */
export function standings(states) {
  const byEdition = new Map();
  for (const state of states) {
    const { baseline } = byEdition.get(state.editionId) ?? {};
    const first = baseline ?? (state.kind === 'BASELINE' ? state : undefined);
    byEdition.set(state.editionId, { editionId: state.editionId, ...(first && { baseline: first }), latest: state });
  }
  return [...byEdition.values()];
}

export const standingIn = (all, editionId) => all.find((each) => each.editionId === editionId);

export const latestStanding = (all) =>
  all.reduce((one, other) => (one && byLatest(one.latest, other.latest) >= 0 ? one : other), undefined);

/** The baseline of an edition, or of the nearest earlier one that can be read in it. */
export function baselineFor(all, editionId) {
  const own = standingIn(all, editionId)?.baseline;
  return (
    own ??
    crosswalksTo(editionId)
      .map(({ from }) => standingIn(all, from)?.baseline)
      .find(Boolean)
  );
}

const NOT_ASSESSED = { notApplicable: false, evidence: [] };

function scoreOf(dimension, said = NOT_ASSESSED) {
  const level = dimension.levels[said.level] ?? null;
  const target = said.target && { level: dimension.levels[said.target.level], by: said.target.by };
  const state = said.notApplicable ? 'NOT_APPLICABLE' : level ? 'SCORED' : 'NOT_ASSESSED';
  const { rationale, evidence, developmentNeed } = said;
  return { dimension, state, level, rationale, evidence, developmentNeed, target };
}

function lowestRequired(scores) {
  let lowest = null;
  for (const { dimension, state, level } of scores) {
    if (dimension.required && state !== 'NOT_APPLICABLE') {
      if (!level) {
        return null;
      }
      lowest = lowest && lowest.ordinal <= level.ordinal ? lowest : level;
    }
  }
  return lowest;
}

/** An assessment as the API shows it. */
export function read(neighbourhoodId, state) {
  const made = edition(state.editionId);
  const said = new Map(state.scores.map((score) => [score.dimension, score]));
  const scores = made.dimensions.map((dimension) => scoreOf(dimension, said.get(dimension.code)));
  return {
    id: state.assessmentId,
    neighbourhoodId,
    edition: made,
    kind: state.kind,
    status: state.status,
    assessedOn: state.assessedOn,
    meetingId: state.meetingId,
    scores,
    overall: lowestRequired(scores),
    revision: state.revision,
    recordedAt: state.recorded?.at,
    recordedBy: state.recorded?.by,
    agreedAt: state.agreedAt,
  };
}

/** Whose record holds an assessment. */
export const neighbourhoodIdOf = (assessmentId) => `nbh_${assessmentId.slice(4, assessmentId.lastIndexOf('-'))}`;

/** The agreed progress that is measured from a baseline. */
export function progressFrom(baseline, states) {
  const all = standings(states);
  return states.find(
    ({ kind, editionId }) => kind === 'PROGRESS' && baselineFor(all, editionId)?.assessmentId === baseline.assessmentId,
  );
}
