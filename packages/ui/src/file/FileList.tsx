import { IconFileText, IconMusic, IconPhoto, IconQuote, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './FileList.module.css';

const ICONS = {
  text: IconFileText,
  table: IconTable,
  sound: IconMusic,
  picture: IconPhoto,
  words: IconQuote,
} as const;

export type FileEntry = {
  readonly id: string;
  readonly icon: keyof typeof ICONS;
  /** The name of the file as a link, or words where there is no file. */
  readonly title: ReactNode;
  /** A quiet line below: who, when, what type, how large. */
  readonly note: ReactNode;
  /** Below both: a player, a field, a fault. */
  readonly below?: ReactNode;
  readonly action?: ReactNode;
};

/** Files below each other, each with what it is and what may be done with it. */
export const FileList = ({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly FileEntry[];
}) => (
  <ul className={styles.list} aria-label={label}>
    {entries.map(({ id, icon, title, note, below, action }) => {
      const Icon = ICONS[icon];
      return (
        <li key={id} className={styles.entry} data-icon={icon}>
          <Icon size={20} stroke={1.6} aria-hidden className={styles.icon} />
          <div className={styles.words}>
            <div className={styles.title}>{title}</div>
            <div className={styles.note}>{note}</div>
            {below}
          </div>
          {action}
        </li>
      );
    })}
  </ul>
);
