import { yearsBetween } from '../lineage/years-between.ts';
import styles from './SpreadTree.module.css';

type Props = {
  readonly from: string;
  readonly until: string;
  readonly height: number;
  readonly x: (day: string) => number;
};

/** Years as faint lines. */
export const SpreadYears = ({ from, until, height, x }: Props) => (
  <g className={styles.years}>
    {yearsBetween(from, until, x).map((day) => (
      <g key={day} transform={`translate(${x(day)},0)`}>
        <line y1={40} y2={height} />
        <text y={36} textAnchor={x(day) < 16 ? 'start' : 'middle'}>
          {day.slice(0, 4)}
        </text>
      </g>
    ))}
  </g>
);
