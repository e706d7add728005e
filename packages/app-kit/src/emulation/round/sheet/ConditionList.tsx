import type { CriteriaSet, CriterionKey } from '@danvan/domain/scoring';
import { Section } from '@danvan/ui';
import type { ReactNode } from 'react';
import { useLocalText } from '../../../language/use-text.ts';
import { CriterionHead } from './CriterionHead.tsx';
import styles from './Sheet.module.css';
import { useSheetText } from './use-sheet-text.ts';

type Props = { readonly set: CriteriaSet; readonly part: (key: CriterionKey) => ReactNode };

/** What gives no points but limits class, title or rank. */
export const ConditionList = ({ set, part }: Props) => {
  const t = useSheetText();
  const local = useLocalText();
  const { vetoes, gates, bands } = set;
  if (vetoes.length + gates.length === 0) return null;
  const className = (code: string) => {
    const band = bands.find((each) => each.code === code);
    return band ? local(band.name) : code;
  };
  const kinds = [
    ...vetoes.map((criterion) => ({ criterion, kind: t('conditions.veto') })),
    ...gates.map((criterion) => ({
      criterion,
      kind: t('conditions.gate', { class: className(criterion.class) }),
    })),
  ];
  return (
    <Section title={t('conditions.title')} note={t('conditions.note')}>
      {kinds.map(({ criterion, kind }) => (
        <article key={criterion.key} id={`tc-${criterion.key}`} className={styles.leaf}>
          <CriterionHead criterion={criterion} points={null} maximum={null} level={4} mark={kind} />
          <div className={styles.body}>{part(criterion.key)}</div>
        </article>
      ))}
    </Section>
  );
};
