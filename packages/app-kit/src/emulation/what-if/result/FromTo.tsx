import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';

type Props = { readonly before: string; readonly after: string };

/** What was and what would be; once, where both are the same. */
export const FromTo = ({ before, after }: Props) => {
  const t = useWhatIfText();
  if (before === after) return <>{after}</>;
  return (
    <span className={styles.fromTo}>
      <span className={styles.was}>{before}</span>
      <IconArrowNarrowRight size={14} aria-hidden />
      <span className={styles.hidden}> {t('whatIf.becomes')} </span>
      <strong>{after}</strong>
    </span>
  );
};
