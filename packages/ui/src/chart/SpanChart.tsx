import type { ReactNode } from 'react';
import type { StateTone } from '../state/StateBadge.tsx';
import styles from './SpanChart.module.css';
import { placeOf, type Spanned, type YearWindow, yearTicks, yearWindow } from './span-scale.ts';

/** Something that happens within a span: held already, or planned. */
export type SpanMark = {
  readonly key: string;
  readonly day: string;
  readonly words: string;
  readonly held: boolean;
};

export type SpanRow = Spanned & {
  readonly key: string;
  readonly title: ReactNode;
  /** Quiet words under the title. */
  readonly note?: ReactNode;
  /** The span in words: what the drawing says, for whoever does not see it. */
  readonly words: string;
  readonly tone: StateTone;
  readonly marks: readonly SpanMark[];
};

export type SpanGroup = { readonly key: string; readonly title: string; readonly rows: readonly SpanRow[] };

export type SpanChartProps = {
  readonly label: string;
  readonly groups: readonly SpanGroup[];
  /** The day one looks from: a line through the drawing. */
  readonly today: string;
  readonly todayLabel: string;
};

const MOST_YEARS = 9;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Things that last, as bars along time; an unknown beginning and an open end fade away. */
export const SpanChart = ({ label, groups, today, todayLabel }: SpanChartProps) => {
  const rows = groups.flatMap((group) => group.rows);
  const days = rows.flatMap((row) => row.marks.map((mark) => mark.day));
  const window = yearWindow(rows, days, today);
  return (
    <section className={styles.chart} aria-label={label}>
      <Years window={window} today={today} todayLabel={todayLabel} />
      {groups.map((group) => (
        <div key={group.key} className={styles.group}>
          <h2 className={styles.heading}>
            {group.title} <span className={styles.count}>{group.rows.length}</span>
          </h2>
          <ul className={styles.rows}>
            {group.rows.map((row) => (
              <Row key={row.key} row={row} window={window} today={today} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

type Placed = { readonly window: YearWindow; readonly today: string };

/** Further right a year's number would not fit. */
const LAST_WRITTEN = 0.92;

const Years = ({ window, today, todayLabel }: Placed & { readonly todayLabel: string }) => {
  const written = yearTicks(window, MOST_YEARS).filter((day) => placeOf(day, window) <= LAST_WRITTEN);
  return (
    <div className={styles.years} aria-hidden>
      <span className={styles.side} />
      <span className={styles.scale}>
        {written.map((day) => (
          <span key={day} className={styles.year} style={{ left: percent(placeOf(day, window)) }}>
            {day.slice(0, 4)}
          </span>
        ))}
        <span className={styles.todayWord} style={{ left: percent(placeOf(today, window)) }}>
          {todayLabel}
        </span>
      </span>
    </div>
  );
};

const Row = ({ row, window, today }: Placed & { readonly row: SpanRow }) => {
  const [from, to] = [row.from ?? window.from, row.to ?? window.to];
  const [start, end] = [placeOf(from, window), placeOf(to, window)];
  const isKnown = row.from !== null || row.to !== null;
  return (
    <li className={styles.row}>
      <div className={styles.side}>
        <div className={styles.title}>{row.title}</div>
        {row.note ? <div className={styles.note}>{row.note}</div> : null}
      </div>
      <div className={styles.scale} title={row.words}>
        {yearTicks(window, MOST_YEARS).map((day) => (
          <span
            key={day}
            className={styles.line}
            style={{ left: percent(placeOf(day, window)) }}
            aria-hidden
          />
        ))}
        <span className={styles.today} style={{ left: percent(placeOf(today, window)) }} aria-hidden />
        <span
          className={styles.bar}
          data-tone={row.tone}
          data-known={isKnown}
          data-open-start={row.from === null}
          data-open-end={row.to === null}
          style={{ left: percent(start), width: percent(Math.max(end - start, 0.008)) }}
          aria-hidden
        />
        {row.marks.map((mark) => (
          <span
            key={mark.key}
            className={styles.mark}
            data-held={mark.held}
            title={mark.words}
            style={{ left: percent(placeOf(mark.day, window)) }}
            aria-hidden
          />
        ))}
        <span className={styles.hidden}>
          {[row.words, ...row.marks.map((mark) => mark.words)].join('; ')}
        </span>
      </div>
    </li>
  );
};
