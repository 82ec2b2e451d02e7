import { read, baselineFor, latestStanding, standingIn } from './assessments.js';
import { yearAfter } from './days.js';
import { crosswalk, edition, inForceOnOrFirst } from './matrix.js';

const NO_BASELINE = { level: null, comparability: 'NO_BASELINE' };

const COMPARABILITIES = ['NOT_COMPARABLE', 'EQUIVALENT', 'MERGED'];

function scoreOf(assessment, code) {
  return assessment.scores.find(({ dimension }) => dimension.code === code);
}

/** The lowest of several levels; none where one that applies is not known, since it might be the lowest. */
function lowest(assessment, sources, dimension) {
  const applying = sources.map((code) => scoreOf(assessment, code)).filter(({ state }) => state !== 'NOT_APPLICABLE');
  return applying.length === 0 || applying.some(({ level }) => !level)
    ? null
    : dimension.levels[Math.min(...applying.map(({ level }) => level.ordinal))];
}

/** What an assessment says of a dimension that may be of a later edition. */
export function levelIn(assessment, dimension) {
  if (assessment.edition.id === dimension.editionId) {
    return { level: scoreOf(assessment, dimension.code).level, comparability: 'SAME_EDITION' };
  }
  const sources = crosswalk(assessment.edition.id, dimension.editionId)?.sources[dimension.code] ?? [];
  return {
    level: lowest(assessment, sources, dimension),
    comparability: COMPARABILITIES[Math.min(sources.length, 2)],
  };
}

function dimensionOf(viewpoint, dimension, baseline, score) {
  const { level: from, comparability } = baseline ? levelIn(baseline, dimension) : NO_BASELINE;
  const to = score?.level ?? null;
  return {
    viewpoint,
    dimension,
    baseline: from,
    latest: to,
    change: from && to ? to.ordinal - from.ordinal : null,
    comparability,
    target: score?.target,
    next: to && dimension.levels[to.ordinal + 1],
  };
}

/** What the agreed assessments of a neighbourhood add up to in one edition. */
export function maturityIn(made, neighbourhood, perspective, standings) {
  const id = neighbourhood._id;
  const start = baselineFor(standings, made.id);
  const standing = standingIn(standings, made.id);
  const baseline = start && read(id, start);
  const latest = standing && read(id, standing.latest);
  const viewpoint = { id, perspective };
  return {
    neighbourhood,
    edition: made,
    baseline,
    latest,
    overall: latest?.overall,
    dimensions: made.dimensions.map((dimension, i) => dimensionOf(viewpoint, dimension, baseline, latest?.scores[i])),
    reviewDue: latest ? yearAfter(latest.assessedOn) < perspective.day : false,
  };
}

/** The same, where nobody names an edition in that of the latest assessment. */
export function maturity(neighbourhood, perspective, standings, named) {
  const latest = named ? undefined : latestStanding(standings);
  const made = named ?? (latest ? edition(latest.editionId) : inForceOnOrFirst(perspective.day));
  return maturityIn(made, neighbourhood, perspective, standings);
}

/** The level of a dimension in every agreed assessment of its edition and of earlier ones. */
export function history({ dimension }, assessments) {
  const { inForceFrom } = edition(dimension.editionId);
  return assessments
    .filter((assessment) => assessment.edition.inForceFrom <= inForceFrom)
    .map((assessment) => ({ assessment, assessedOn: assessment.assessedOn, ...levelIn(assessment, dimension) }));
}
