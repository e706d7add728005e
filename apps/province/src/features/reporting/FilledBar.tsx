import { useText } from '../../language/use-text.ts';
import styles from './FilledBar.module.css';

/** How many figures of a report are filled in: a thin bar and the two numbers. */
export const FilledBar = ({ filled, total }: { readonly filled: number; readonly total: number }) => {
  const t = useText();
  return (
    <span className={styles.filled}>
      <progress
        className={styles.bar}
        value={filled}
        max={Math.max(total, 1)}
        aria-label={t('filled.label')}
      />
      <span className={styles.words}>{t('filled.words', { filled, total })}</span>
    </span>
  );
};
