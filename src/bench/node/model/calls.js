import { createHash, randomUUID } from 'node:crypto';
import { textOf } from './days.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

// The application's fingerprint is of what its records print: a call of one is repeated by the other.
const orNull = (value) => value ?? null;

const evidenceText = ({ title, url }) => `Evidence[title=${title}, url=${orNull(url)}]`;

const targetText = (target) => (target ? `Target[level=${target.level}, by=${textOf(target.by)}]` : null);

const scoreText = ({ dimension, level, notApplicable, rationale, evidence, developmentNeed, target }) =>
  `Score[dimension=${dimension}, level=${orNull(level)}, notApplicable=${notApplicable}, ` +
  `rationale=${orNull(rationale)}, evidence=[${evidence.map(evidenceText).join(', ')}], ` +
  `developmentNeed=${orNull(developmentNeed)}, target=${targetText(target)}]`;

/** The call that asks for progress to be recorded: its key, and the fingerprint of what it asks. */
export function callOf({ neighbourhood, edition, assessedOn, meetingId, agreed, scores }, key) {
  const sorted = scores.toSorted((one, other) => (one.dimension < other.dimension ? -1 : 1)).map(scoreText);
  const asked = [
    neighbourhood._id,
    edition.id,
    textOf(assessedOn),
    orNull(meetingId),
    agreed,
    `[${sorted.join(', ')}]`,
  ];
  return { key: key ?? randomUUID(), fingerprint: sha256(`recordPROGRESS[[${asked.map(String).join(', ')}]]`) };
}

/** The id of the assessment that a call records. */
export const assessmentIdOf = (neighbourhoodId, { subject }, { key }) =>
  `asm_${neighbourhoodId.slice(4)}-${sha256(`${subject}\0${key}`).slice(0, 12)}`;
