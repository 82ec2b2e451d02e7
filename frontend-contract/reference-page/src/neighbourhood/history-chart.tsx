import type { CalendarDate } from '@network-maturity/contract';
import type { LevelOf } from '../level';
import { inShort } from '../words';

/** One day of a dimension's history. */
export interface Point {
  readonly assessedOn: CalendarDate;
  readonly level: LevelOf | null;
  /** Whether it was assessed in an earlier edition, and is read in this one. */
  readonly earlier: boolean;
}

interface HistoryChartProps {
  /** What it is of. */
  readonly title: string;
  /** The days, oldest first. */
  readonly points: readonly Point[];
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
}

const width = 240;
const height = 96;
const left = 76;
const right = 14;
const top = 12;
const bottom = 12;

/** Levels over time as a stair: a level holds until the next assessment. The table beside it says the same. */
export function HistoryChart({ title, points, levels }: HistoryChartProps) {
  const known = points.filter((point): point is Point & { level: LevelOf } => point.level !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    return <p class="small">No level yet.</p>;
  }
  const days = (date: CalendarDate) => Date.parse(date) / 86_400_000;
  const span = Math.max(1, days(last.assessedOn) - days(first.assessedOn));
  const x = (date: CalendarDate) => left + ((days(date) - days(first.assessedOn)) / span) * (width - left - right);
  const y = (ordinal: number) => height - bottom - (ordinal / Math.max(1, levels.length - 1)) * (height - top - bottom);
  const path = known
    .map(({ assessedOn, level }, index) =>
      index === 0 ? `M${x(assessedOn)} ${y(level.ordinal)}` : `H${x(assessedOn)}V${y(level.ordinal)}`,
    )
    .join('');
  const told = known.map(({ assessedOn, level }) => `${level.name} on ${inShort(assessedOn)}`).join(', ');
  return (
    <svg class="history" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${told}`}>
      {levels.map((name, ordinal) => (
        <g key={name} aria-hidden="true">
          <line class="grid" x1={left} x2={width - right} y1={y(ordinal)} y2={y(ordinal)} />
          <text x={left - 8} y={y(ordinal) + 4} text-anchor="end">
            {name}
          </text>
        </g>
      ))}
      <path class="line" d={path} />
      {known.map(({ assessedOn, level, earlier }) =>
        earlier ? (
          <rect
            key={assessedOn}
            class="earlier"
            x={x(assessedOn) - 4}
            y={y(level.ordinal) - 4}
            width="8"
            height="8"
          />
        ) : (
          <circle key={assessedOn} class="point" cx={x(assessedOn)} cy={y(level.ordinal)} r="4.5" />
        ),
      )}
    </svg>
  );
}
