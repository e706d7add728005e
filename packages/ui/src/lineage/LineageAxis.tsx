import styles from './LineageDrawing.module.css';
import type { LineageLayout } from './layout.ts';
import { yearsBetween } from './years-between.ts';

type Props = Pick<LineageLayout, 'events' | 'height' | 'scale'> & {
  readonly from: string;
  readonly until: string;
  readonly formatDay: (day: string) => string;
};

const CLOSEST = 78;

/** Years as faint lines, the days of events as clear ones. */
export const LineageAxis = ({ events, height, from, until, scale, formatDay }: Props) => {
  const labelled = events.filter((event, index) => {
    const before = events[index - 1];
    return !before || event.x - before.x >= CLOSEST;
  });
  const years = yearsBetween(from, until, scale.x).filter(
    (day) => !events.some((event) => Math.abs(event.x - scale.x(day)) < 60),
  );
  return (
    <g className={styles.axis}>
      {years.map((day) => (
        <g key={day} transform={`translate(${scale.x(day)},0)`}>
          <line y1={40} y2={height} className={styles.year} />
          <text y={36} textAnchor={scale.x(day) < 16 ? 'start' : 'middle'}>
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
      {events.map((event) => (
        <line key={event.day} x1={event.x} x2={event.x} y1={40} y2={height} className={styles.event} />
      ))}
      {labelled.map((event) => (
        <text key={event.day} x={event.x} y={36} textAnchor="middle" className={styles.eventDay}>
          {formatDay(event.day)}
        </text>
      ))}
    </g>
  );
};
