import type { ReactNode } from 'react';
import styles from './Section.module.css';

export type SectionProps = {
  readonly title: ReactNode;
  /** A quiet line under the title. */
  readonly note?: ReactNode;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own heading (h2). Not a landmark: the tables in it are, under the same name. */
export const Section = ({ title, note, aside, children }: SectionProps) => (
  <section className={styles.section}>
    <div className={styles.head}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        {note ? <p className={styles.note}>{note}</p> : null}
      </div>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
    </div>
    {children}
  </section>
);
