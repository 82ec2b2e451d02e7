import { now } from '../clock.js';
import { agreed, baselineFor, standings, statesOf } from './assessments.js';
import { assessmentIdOf } from './calls.js';
import { NOW, textOf, today } from './days.js';
import { edition, inForceOn } from './matrix.js';
import { problem } from './problems.js';
import { checkScores, toScores } from './scores.js';

function checkDay(date, { name, formedOn, closedOn }, problems) {
  const before = problems.list.length;
  if (date > today()) {
    problems.add('INVALID', 'This day lies in the future', ['assessedOn']);
  }
  if (date < formedOn) {
    problems.add('INVALID', `${name} was formed on ${textOf(formedOn)}, after this day`, ['assessedOn']);
  }
  if (closedOn && date > closedOn) {
    problems.add('INVALID', `${name} was closed on ${textOf(closedOn)}, before this day`, ['assessedOn']);
  }
  return problems.list.length === before;
}

function editionOf({ editionId, assessedOn }, problems) {
  const made = editionId ? edition(editionId) : inForceOn(assessedOn);
  if (!made) {
    editionId
      ? problems.add('NOT_FOUND', 'There is no matrix edition with this id', ['editionId'])
      : problems.add('INVALID', 'No matrix edition was in force on this day: name one as editionId', ['assessedOn']);
  }
  return made;
}

export function checkMeeting(meeting, problems) {
  if (!meeting) {
    problems.add('NOT_FOUND', 'There is no meeting with this id', ['meetingId']);
  } else if (meeting.closing) {
    problems.add('WRONG_STATUS', 'This meeting is closed: arrange another, or record at none', ['meetingId']);
  }
}

/** Checks what is to be recorded, as far as it needs no maturity record to decide. */
export function propose(input, neighbourhood, meeting, problems) {
  const { assessedOn } = input;
  const dayIsRight = checkDay(assessedOn, neighbourhood, problems);
  if (meeting && meeting.localityId !== neighbourhood.localityId) {
    problems.add('INVALID', `${neighbourhood.name} lies in another locality than the one that meets`, [
      'neighbourhoodId',
    ]);
  }
  const made = dayIsRight || input.editionId ? editionOf(input, problems) : undefined;
  if (made) {
    checkScores(input, made, { date: assessedOn, text: textOf(assessedOn) }, problems);
  }
  const scores = toScores(input.scores);
  return { neighbourhood, edition: made, assessedOn, meetingId: meeting?._id, agreed: input.agreed === true, scores };
}

/** The first state of the assessment; later than every other of its record, so that each instant has known one. */
export function toState(
  { neighbourhood, edition: made, assessedOn, meetingId, agreed: isAgreed, scores },
  actor,
  call,
  record,
) {
  const at = new Date(Math.max(now(), ...statesOf(record).map(({ changed }) => changed.at.getTime() + 1)));
  const stamp = { at, by: actor };
  return {
    assessmentId: assessmentIdOf(neighbourhood._id, actor, call),
    editionId: made.id,
    kind: 'PROGRESS',
    status: isAgreed ? 'AGREED' : 'DRAFT',
    assessedOn,
    meetingId,
    scores,
    revision: 1,
    recorded: stamp,
    changed: stamp,
    agreedAt: isAgreed ? at : undefined,
    call,
  };
}

/** What speaks against progress, were it agreed beside what is. */
export function objection({ editionId, assessedOn }, record) {
  const baseline = baselineFor(standings(agreed(record, NOW)), editionId);
  if (!baseline) {
    return problem(
      'BASELINE_MISSING',
      `The neighbourhood has no agreed baseline to measure progress from, in ${editionId} or in an earlier edition that can be read in it: agree one first`,
      ['neighbourhoodId'],
    );
  }
  return assessedOn > baseline.assessedOn
    ? undefined
    : problem(
        'OUT_OF_ORDER',
        `Progress must be assessed on a later day than its baseline, which is of ${textOf(baseline.assessedOn)}`,
        ['assessedOn'],
      );
}
