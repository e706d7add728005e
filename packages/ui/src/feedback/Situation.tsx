import { IconCloudOff, IconInbox, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Situation.module.css';

type Props = {
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do next. */
  readonly action?: ReactNode;
};

/** Nothing is here, and what to do next. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className={styles.box}>
    <IconInbox size={28} stroke={1.4} aria-hidden />
    <p className={styles.title}>{title}</p>
    {children ? <div className={styles.words}>{children}</div> : null}
    {action}
  </div>
);

/** What happened, what is safe, how to go on, and the id by which the log tells more. */
export const ErrorState = ({
  title,
  children,
  action,
  idLabel,
  id,
}: Props & { idLabel: string; id: string | null }) => (
  <div className={styles.box} role="alert">
    <IconCloudOff size={28} stroke={1.4} aria-hidden />
    <p className={styles.title}>{title}</p>
    {children ? <div className={styles.words}>{children}</div> : null}
    {action}
    {id ? (
      <p className={styles.id}>
        {idLabel} <code>{id}</code>
      </p>
    ) : null}
  </div>
);

/** Not found and not allowed look alike. */
export const NoPermission = ({ title, children, action }: Props) => (
  <div className={styles.box}>
    <IconLock size={28} stroke={1.4} aria-hidden />
    <p className={styles.title}>{title}</p>
    {children ? <div className={styles.words}>{children}</div> : null}
    {action}
  </div>
);
