import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';
import { useDocumentTitle } from './use-document-title.ts';

export type PageHeaderProps = {
  /** Plain text also names the browser's tab. */
  readonly title: ReactNode;
  /** One line that says what the page is for. */
  readonly purpose?: ReactNode;
  /** Beside the title: a state, a mark. */
  readonly mark?: ReactNode;
  /** Above the title: the way here. */
  readonly trail?: ReactNode;
  /** The one main action, and lesser ones before it. */
  readonly action?: ReactNode;
};

/** Head of a page: title, one line, one main action. */
export const PageHeader = ({ title, purpose, mark, trail, action }: PageHeaderProps) => {
  useDocumentTitle(title);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {trail ? <div className={styles.trail}>{trail}</div> : null}
        <div className={styles.titleLine}>
          <h1 className={styles.title}>{title}</h1>
          {mark}
        </div>
        {purpose ? <p className={styles.purpose}>{purpose}</p> : null}
      </div>
      {action ? <div className={`${styles.action} dv-no-print`}>{action}</div> : null}
    </header>
  );
};
