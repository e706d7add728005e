import type { ReactNode } from 'react';
import styles from './PictureGrid.module.css';

export type Picture = {
  readonly id: string;
  readonly src: string;
  /** What is seen, for those who do not see it. */
  readonly alt: string;
  readonly caption: ReactNode;
  /** A quiet line below: who, when, how large. */
  readonly note: ReactNode;
  readonly action?: ReactNode;
};

/** Pictures beside each other, each with its caption; one opens whole in a tab of its own. */
export const PictureGrid = ({
  label,
  pictures,
}: {
  readonly label: string;
  readonly pictures: readonly Picture[];
}) => (
  <ul className={styles.grid} aria-label={label}>
    {pictures.map(({ id, src, alt, caption, note, action }) => (
      <li key={id}>
        <figure className={styles.figure}>
          <a href={src} target="_blank" rel="noreferrer" className={styles.link}>
            <img src={src} alt={alt} loading="lazy" decoding="async" className={styles.picture} />
          </a>
          <figcaption>
            {caption}
            <span className={styles.note}>
              {note}
              {action}
            </span>
          </figcaption>
        </figure>
      </li>
    ))}
  </ul>
);
