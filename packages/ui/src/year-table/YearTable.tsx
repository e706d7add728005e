import {
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconCircleCheckFilled,
  IconHourglass,
  IconPointFilled,
  IconX,
} from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import { placeInYear } from './place-in-year.ts';
import styles from './YearTable.module.css';

/** Looks of a bar; its row says the same in a word. */
export const YEAR_MARKS = ['done', 'overdue', 'soon', 'open', 'waiting', 'back', 'off'] as const;
export type YearMark = (typeof YEAR_MARKS)[number];

export type YearRow = {
  readonly key: string;
  readonly title: ReactNode;
  /** Quiet words under the title: who does it. */
  readonly note?: ReactNode;
  /** First and last day; without a first only the last is drawn. */
  readonly from: string | null;
  readonly to: string;
  /** The span in words, for whoever does not see the drawing. */
  readonly words: string;
  readonly mark: YearMark;
  /** The state in a word. */
  readonly state: ReactNode;
};

export type YearGroup = {
  readonly key: string;
  readonly title: ReactNode;
  readonly rows: readonly YearRow[];
};

export type YearTableProps = {
  readonly label: string;
  readonly year: number;
  readonly groups: readonly YearGroup[];
  readonly heads: { readonly what: string; readonly when: string; readonly state: string };
  /** Short names of the twelve months. */
  readonly months: readonly string[];
  readonly today: string;
  readonly todayLabel: string;
};

const ICONS = {
  done: IconCircleCheckFilled,
  overdue: IconAlertTriangleFilled,
  soon: IconPointFilled,
  open: IconPointFilled,
  waiting: IconHourglass,
  back: IconArrowBackUp,
  off: IconX,
} as const;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A year on one page: what is done when, row by row under its group; prints on A4 lying on its side. */
export const YearTable = (props: YearTableProps) => {
  const { label, year, groups, heads, months, today, todayLabel } = props;
  const isThisYear = today.startsWith(`${year}-`);
  const now = isThisYear ? placeInYear(year, null, today).to : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table} style={{ '--now': now === null ? -1 : percent(now) } as CSSProperties}>
        <caption className={styles.caption}>{label}</caption>
        <colgroup>
          <col className={styles.whatColumn} />
          <col className={styles.whenColumn} />
          <col className={styles.stateColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{heads.what}</th>
            <th scope="col" className={styles.monthsHead}>
              <span className={styles.unseen}>{heads.when}</span>
              <span className={styles.months} aria-hidden>
                {months.map((month) => (
                  <span key={month}>{month}</span>
                ))}
              </span>
              {now === null ? null : <span className={styles.today} title={todayLabel} aria-hidden />}
            </th>
            <th scope="col">{heads.state}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={3}>
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.key} row={row} year={year} hasNow={now !== null} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};

type RowProps = { readonly row: YearRow; readonly year: number; readonly hasNow: boolean };

const Row = ({ row, year, hasNow }: RowProps) => {
  const { from, to, isPoint } = placeInYear(year, row.from, row.to);
  const Icon = ICONS[row.mark];
  return (
    <tr>
      <th scope="row">
        <span className={styles.title}>{row.title}</span>
        {row.note ? <span className={styles.note}>{row.note}</span> : null}
      </th>
      <td className={styles.track}>
        <span className={styles.unseen}>{row.words}</span>
        <span className={styles.line} aria-hidden>
          {hasNow ? <span className={styles.today} /> : null}
          {isPoint ? null : (
            <span
              className={styles.bar}
              data-mark={row.mark}
              style={{ left: percent(from), width: percent(to - from) }}
            />
          )}
          <span className={styles.end} data-mark={row.mark} style={{ left: percent(to) }}>
            <Icon size={14} stroke={2.2} />
          </span>
        </span>
      </td>
      <td className={styles.state}>{row.state}</td>
    </tr>
  );
};
