import type { LinkComponent } from '../layout/link.ts';
import type { SpreadBranch } from './layout.ts';
import styles from './SpreadTree.module.css';

type Props = {
  readonly branch: SpreadBranch;
  readonly width: number;
  readonly isRoot: boolean;
  /** At work on the day looked at. */
  readonly isAlive: boolean;
  /** "dừng 01/02/2026". */
  readonly stopped: string | null;
  readonly href?: string | undefined;
  readonly linkComponent?: LinkComponent | undefined;
};

const TURN = 9;
/** About the width of a letter: names that would run out of the drawing stand right-aligned instead. */
const LETTER = 7;
/** Names end before the last day, so that its line does not run through them. */
const CLEAR = 22;

/** From the origin's line down to the own one, with a round turn. */
const stemPath = ({ x1, y, stemY }: SpreadBranch): string =>
  stemY === null ? '' : `M${x1},${stemY}V${y - TURN}Q${x1},${y} ${x1 + TURN},${y}`;

/** One point: stem, line along its time, and how it stands: a dot while it goes on, a cross where it stopped. */
export const SpreadLine = ({ branch, width, isRoot, isAlive, stopped, href, linkComponent }: Props) => {
  const { x1, x2, y, stemY } = branch;
  const start = stemY === null ? x1 : Math.min(x1 + TURN, x2);
  return (
    <g className={styles.branch} data-root={isRoot} data-alive={isAlive} data-over={stopped !== null}>
      {stemY === null ? (
        <circle cx={x1} cy={y} r={6} />
      ) : (
        <path d={stemPath(branch)} className={styles.stem} />
      )}
      {stemY === null ? null : <circle cx={x1} cy={stemY} r={3.5} className={styles.knot} />}
      <line x1={start} x2={x2} y1={y} y2={y} className={styles.line} />
      {stopped === null ? (
        <circle cx={x2} cy={y} r={5} />
      ) : (
        <path d={`M${x2 - 5},${y - 5}l10,10m0,-10l-10,10`} className={styles.cross} />
      )}
      <Name branch={branch} width={width} href={href} linkComponent={linkComponent} />
      {stopped === null ? null : (
        <text
          x={x2 > width - 120 ? x2 : x2 + 10}
          y={x2 > width - 120 ? y + 17 : y + 5}
          textAnchor={x2 > width - 120 ? 'end' : 'start'}
          className={styles.note}
        >
          {stopped}
        </text>
      )}
    </g>
  );
};

const Name = ({
  branch,
  width,
  href,
  linkComponent: Link,
}: Omit<Props, 'isRoot' | 'isAlive' | 'stopped'>) => {
  const { name, note, x1, y } = branch;
  const room = (name.length + (note?.length ?? 0) + 3) * LETTER;
  const isFar = x1 + 14 + room > width - CLEAR;
  const words = (
    <text x={isFar ? width - CLEAR : x1 + 14} y={y - 10} textAnchor={isFar ? 'end' : 'start'}>
      {name}
      {note ? <tspan className={styles.note}>{` · ${note}`}</tspan> : null}
    </text>
  );
  return Link && href ? <Link href={href}>{words}</Link> : words;
};
