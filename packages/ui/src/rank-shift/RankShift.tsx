import { useState } from 'react';
import { layoutRankShift, type PlacedLine, type RankShiftLine } from './layout.ts';
import styles from './RankShift.module.css';
import { ShiftMark } from './ShiftMark.tsx';

export type RankShiftProps = {
  /** What is drawn and what comes of it, in a sentence: read instead of the picture. */
  readonly label: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** In place of a place. */
  readonly noRank: string;
  readonly lines: readonly RankShiftLine[];
};

const ROW = 34;
const BEND = 0.45;

const pathOf = ({ from, to }: PlacedLine): string => {
  const [y1, y2] = [(from + 0.5) * ROW, (to + 0.5) * ROW];
  return `M0,${y1}C${BEND * 100},${y1} ${(1 - BEND) * 100},${y2} 100,${y2}`;
};

/**
 * Places before on the left, after on the right, and a line for each from one to the other: those who win go up in a
 * full line, those who lose go down in a broken one, so that the picture needs no colour. The table beside it on the
 * page says the same.
 */
export const RankShift = ({ label, beforeLabel, afterLabel, noRank, lines }: RankShiftProps) => {
  const [looked, look] = useState<string | null>(null);
  const { left, right } = layoutRankShift(lines);
  const quietest = (line: PlacedLine): boolean => looked !== null && looked !== line.key;
  return (
    <figure className={styles.figure} role="img" aria-label={label} onPointerLeave={() => look(null)}>
      <div className={styles.head} aria-hidden>
        <span>{beforeLabel}</span>
        <span />
        <span>{afterLabel}</span>
      </div>
      <div className={styles.body} aria-hidden>
        <ol className={styles.side} data-side="before">
          {left.map((line) => (
            <li key={line.key} data-quiet={quietest(line)} onPointerEnter={() => look(line.key)}>
              <span className={styles.name}>{line.name}</span>
              <span className={styles.note}>{line.beforeNote}</span>
              <span className={styles.rank}>{line.before ?? noRank}</span>
            </li>
          ))}
        </ol>
        <Lines lines={left} isQuiet={quietest} />
        <ol className={styles.side} data-side="after">
          {right.map((line) => (
            <li key={line.key} data-quiet={quietest(line)} onPointerEnter={() => look(line.key)}>
              <span className={styles.rank}>{line.after ?? noRank}</span>
              <span className={styles.sign} data-shift={line.shift}>
                <ShiftMark shift={line.shift} />
                {line.by > 0 ? line.by : null}
              </span>
              <span className={styles.note}>{line.afterNote}</span>
              <span className={styles.name}>{line.name}</span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
};

type LinesProps = {
  readonly lines: readonly PlacedLine[];
  readonly isQuiet: (line: PlacedLine) => boolean;
};

/** Those who stay first, those who move over them. */
const Lines = ({ lines, isQuiet }: LinesProps) => {
  const height = lines.length * ROW;
  const drawn = lines.toSorted((a, b) => a.by - b.by);
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 100 ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden
    >
      {drawn.map((line) => (
        <g key={line.key} data-shift={line.shift} data-quiet={isQuiet(line)}>
          <path d={pathOf(line)} className={styles.halo} />
          <path d={pathOf(line)} className={styles.line} />
        </g>
      ))}
    </svg>
  );
};
