import type { Comparability } from '@network-maturity/contract';
import { comparabilities } from './words';

/** A level as an answer has it. */
export interface LevelOf {
  readonly ordinal: number;
  readonly name: string;
}

/** A stair with as many steps as there are levels, of which those that were climbed are filled. */
function Stair({ ordinal, levels }: { readonly ordinal: number; readonly levels: number }) {
  const width = 24 / levels;
  return (
    <svg class="stair" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
      {Array.from({ length: levels }, (_, step) => {
        const height = (16 * (step + 1)) / levels;
        return (
          <rect
            key={step}
            x={step * width + 0.75}
            y={16.25 - height}
            width={width - 1.5}
            height={height - 1}
            class={step <= ordinal ? 'climbed' : 'ahead'}
          />
        );
      })}
    </svg>
  );
}

interface LevelProps {
  /** The level; null where there is none. */
  readonly level: LevelOf | null;
  /** How many levels its dimension has. */
  readonly levels: number;
}

/** A level as text, as a shape and as a colour. */
export function Level({ level, levels }: LevelProps) {
  return level ? (
    <span class={`level level-${level.ordinal}`}>
      <Stair ordinal={level.ordinal} levels={levels} /> {level.name}
    </span>
  ) : (
    <span class="level no-level">Not assessed</span>
  );
}

/** How far a dimension has moved since its baseline, in words. */
export function changeInWords(change: number | null): string {
  if (change === null) {
    return '';
  }
  if (change === 0) {
    return 'no change';
  }
  return change > 0 ? `up ${change}` : `down ${-change}`;
}

const arrows = { up: '▲', down: '▼', same: '=' } as const;

interface ChangeProps {
  /** Levels moved since the baseline; null where there is nothing to compare. */
  readonly change: number | null;
  /** How the baseline reads. */
  readonly comparability: Comparability;
  /** The baseline; null where there is none. */
  readonly baseline: { readonly name: string } | null;
}

/** Where a dimension started and how far it has moved, with a sign beside the words. */
export function Change({ change, comparability, baseline }: ChangeProps) {
  const note = comparabilities[comparability];
  const sign = change === null ? undefined : change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <span class="change">
      {sign && (
        <span class={`moved moved-${sign}`}>
          <span aria-hidden="true">{arrows[sign]}</span> {changeInWords(change)}
        </span>
      )}
      {baseline && <span> from {baseline.name}</span>}
      {note && <span class="note"> ({note})</span>}
    </span>
  );
}
