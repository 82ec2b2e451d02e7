const blankToUndefined = (text) => text?.trim() || undefined;

/** Scores as they are kept, without what nobody said. */
export const toScores = (inputs) =>
  inputs.map(({ dimension, level, notApplicable, rationale, evidence, developmentNeed, target }) => ({
    dimension,
    level: level ?? undefined,
    notApplicable: notApplicable === true,
    rationale: blankToUndefined(rationale),
    evidence: (evidence ?? []).map(({ title, url }) => ({ title: title.trim(), url: url ?? undefined })),
    developmentNeed: blankToUndefined(developmentNeed),
    target: target ? { level: target.level, by: target.by } : undefined,
  }));

function checkLevel(dimension, level, path, problems) {
  if (level != null && !dimension.levels[level]) {
    problems.add(
      'UNKNOWN_LEVEL',
      `${dimension.code} has no level ${level}; its levels are 0 to ${dimension.levels.length - 1}`,
      path,
    );
  }
}

function checkScore({ dimension: code, level, notApplicable, target }, edition, assessedOn, path, problems) {
  if (level != null && notApplicable) {
    problems.add('INVALID', 'A dimension that does not apply has no level: leave one of the two out', [
      ...path,
      'notApplicable',
    ]);
  }
  const dimension = edition.byCode.get(code);
  if (!dimension) {
    const codes = edition.dimensions.map((each) => each.code).join(', ');
    problems.add('UNKNOWN_DIMENSION', `${edition.id} has no such dimension. Its dimensions are ${codes}`, [
      ...path,
      'dimension',
    ]);
    return;
  }
  checkLevel(dimension, level, [...path, 'level'], problems);
  if (target) {
    checkLevel(dimension, target.level, [...path, 'target', 'level'], problems);
    if (target.by <= assessedOn.date) {
      problems.add('INVALID', `A target lies after the day that the levels describe, ${assessedOn.text}`, [
        ...path,
        'target',
        'by',
      ]);
    }
  }
}

/** Checks scores against the edition that they are given in; where they are to be agreed, none may be missing. */
export function checkScores({ scores, agreed }, edition, assessedOn, problems) {
  const seen = new Set();
  scores.forEach((score, i) => {
    const path = ['scores', String(i)];
    checkScore(score, edition, assessedOn, path, problems);
    if (seen.has(score.dimension)) {
      problems.add('DUPLICATE', 'This dimension is scored twice: keep one of the two', [...path, 'dimension']);
    }
    seen.add(score.dimension);
  });
  if (agreed) {
    const settled = new Set(
      scores.filter((each) => each.level != null || each.notApplicable).map((each) => each.dimension),
    );
    for (const { code, name } of edition.dimensions.filter((each) => each.required && !settled.has(each.code))) {
      problems.add(
        'INCOMPLETE',
        `${name} has no level: it must have one, or not apply here, to be agreed`,
        ['scores'],
        code,
      );
    }
  }
}
