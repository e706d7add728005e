import styles from './Sheet.module.css';
import { useSheetText } from './use-sheet-text.ts';

/** The account of the points of one criterion, step by step in words; opened where someone asks. */
export const WhyPoints = ({ lines }: { readonly lines: readonly string[] }) => {
  const t = useSheetText();
  if (lines.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('why.title')}</summary>
      <ol className={styles.steps}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  );
};
