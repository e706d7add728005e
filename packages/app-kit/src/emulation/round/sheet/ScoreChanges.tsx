import { SHEET_STAGE_WORDS } from '@danvan/domain/emulation';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import styles from './Sheet.module.css';
import type { ShownEntry } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

/** Every change of a score already given: what, by whom, when and why. */
export const ScoreChanges = ({ changes }: { readonly changes: ShownEntry['changes'] }) => {
  const t = useSheetText();
  const local = useLocalText();
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('changes.title', { count: changes.length })}</summary>
      <ul className={styles.changes}>
        {changes.map(({ stage, before, after, reason, at, by, unit }) => (
          <li key={`${at} ${stage}`}>
            {t('changes.line', { stage: local(SHEET_STAGE_WORDS[stage]), before, after })}
            <div className={styles.words}>{reason}</div>
            <div className={styles.quiet}>
              {[by, unit?.shortName, format.moment(at)].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
};
