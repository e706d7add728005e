import { Section, StateBadge } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import { ClassWords } from '../ranking/ClassWords.tsx';
import styles from './Sheet.module.css';
import type { ShownSheet } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

/** From the points of the criteria to total, class and place, in words; nothing where the viewer may not know it. */
export const SheetAccount = ({ sheet: { score, group } }: { readonly sheet: ShownSheet }) => {
  const t = useSheetText();
  const local = useLocalText();
  const format = useFormat();
  if (!score) return null;
  const { summary, accountLines, pass } = score;
  const { total, normalised, rank, isRecognised } = summary;
  return (
    <Section title={t('account.title')} note={t(`account.${pass}`)}>
      <p className={styles.outcome}>
        {isRecognised === null ? (
          <strong className={styles.result}>{format.number(normalised ?? total)}</strong>
        ) : null}
        <ClassWords score={summary} />
        {rank === null ? null : <span>{t('account.rank', { rank, group: group.title })}</span>}
        {summary.verdicts.map(({ key, name }) => (
          <StateBadge key={key} tone="sentBack" word={local(name)} />
        ))}
      </p>
      <ol className={styles.steps}>
        {accountLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Section>
  );
};
