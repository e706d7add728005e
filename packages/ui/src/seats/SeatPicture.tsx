import type { ReactNode } from 'react';
import styles from './SeatPicture.module.css';

/** One place from which people take part. */
export type Seat = {
  readonly key: string;
  readonly name: string;
  /** Null: not counted yet. */
  readonly count: number | null;
  /** The count as people write it, or that there is none yet: "1.200", "chưa đếm". */
  readonly word: string;
};

export type SeatPictureProps = {
  /** What the picture shows; its name for screen readers. */
  readonly label: string;
  /** What all the seats are connected to: the main hall, with its own count. */
  readonly hall: ReactNode;
  readonly seats: readonly Seat[];
};

/** The main hall above, the seats elsewhere below it: a bar beside each number; dashed: not counted yet. */
export const SeatPicture = ({ label, hall, seats }: SeatPictureProps) => {
  const most = Math.max(1, ...seats.map(({ count }) => count ?? 0));
  return (
    <div className={styles.picture}>
      <div className={styles.hall}>{hall}</div>
      <ul className={styles.seats} aria-label={label}>
        {seats.map(({ key, name, count, word }) => (
          <li key={key} className={styles.seat} data-counted={count !== null}>
            <span className={styles.name}>{name}</span>
            <span className={styles.count} title={word}>
              {count === null ? '–' : word}
            </span>
            <span className={styles.bar} style={{ width: `${((count ?? 0) / most) * 100}%` }} aria-hidden />
          </li>
        ))}
      </ul>
    </div>
  );
};
