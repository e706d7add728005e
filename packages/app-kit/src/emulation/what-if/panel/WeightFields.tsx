import { Section } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { Outline, OutlineCriterion } from '../engine/protocol.ts';
import type { Supposals } from '../use-supposals.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import { totalOf } from './supposed-weights.ts';
import { WeightField } from './WeightField.tsx';

type Props = { readonly outline: Outline; readonly supposals: Supposals };

/** A slider for every group, and below it for each of its criteria; nothing where a set has no points. */
export const WeightFields = ({ outline, supposals }: Props) => {
  const t = useWhatIfText();
  const format = useFormat();
  const { scale } = outline;
  if (scale === null) return null;
  const total = format.number(totalOf(outline, supposals.all));
  return (
    <div className="dv-no-print">
      <Section title={t('weights.title')} note={t('weights.note', { total, scale: format.number(scale) })}>
        <Weights criteria={outline.criteria} supposals={supposals} />
      </Section>
    </div>
  );
};

type WeightsProps = { readonly criteria: readonly OutlineCriterion[]; readonly supposals: Supposals };

const Weights = ({ criteria, supposals }: WeightsProps) => {
  const t = useWhatIfText();
  const local = useLocalText();
  return (
    <ul className={styles.weights}>
      {criteria.map((criterion) => (
        <li key={criterion.key}>
          <WeightField criterion={criterion} supposals={supposals} />
          {criterion.children.length > 0 ? (
            <details className={styles.parts}>
              <summary>{t('weights.parts', { name: local(criterion.name) })}</summary>
              <Weights criteria={criterion.children} supposals={supposals} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
