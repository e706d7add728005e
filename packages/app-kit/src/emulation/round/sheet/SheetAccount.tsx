import { Section, StateBadge } from '@danvan/ui';
import { useLocalText } from '../../../language/use-text.ts';
import { ClassWords } from '../ranking/ClassWords.tsx';
import styles from './Sheet.module.css';
import type { ShownSheet } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

/** From the points of the criteria to total, class and place, in words; nothing where the viewer may not know it. */
export const SheetAccount = ({ score }: Pick<ShownSheet, 'score'>) => {
  const t = useSheetText();
  const local = useLocalText();
  if (!score) return null;
  const { summary, accountLines, pass } = score;
  return (
    <Section title={t('account.title')} note={t(`account.${pass}`)}>
      <p className={styles.outcome}>
        <ClassWords score={summary} />
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
