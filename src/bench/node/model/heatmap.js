function counts(levels, reached) {
  const at = new Array(levels.length).fill(0);
  reached.forEach((level) => level && (at[level.ordinal] += 1));
  return levels.map((level, i) => ({ level, neighbourhoods: at[i] }));
}

function summaryOfDimension(dimension, all) {
  const latest = all.map((each) => each.latest);
  return {
    dimension,
    counts: counts(dimension.levels, latest),
    notAssessed: latest.filter((level) => !level).length,
    improved: all.filter(({ change }) => change > 0).length,
    declined: all.filter(({ change }) => change < 0).length,
  };
}

/** Neighbourhoods as rows, with their summary. */
export function heatmap(edition, maturities) {
  return {
    edition,
    columns: edition.dimensions,
    rows: maturities.map(({ neighbourhood, overall, dimensions }) => ({ neighbourhood, overall, cells: dimensions })),
    summary: {
      edition,
      neighbourhoods: maturities.length,
      assessed: maturities.filter(({ latest }) => latest).length,
      overall: counts(
        edition.overallLevels,
        maturities.map(({ overall }) => overall),
      ),
      dimensions: edition.dimensions.map((dimension, i) =>
        summaryOfDimension(
          dimension,
          maturities.map(({ dimensions }) => dimensions[i]),
        ),
      ),
    },
  };
}
