import { Section } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { Answer, Outline, OutlineCriterion } from '../engine/protocol.ts';
import type { Supposals } from '../use-supposals.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import { WeightField } from './WeightField.tsx';

type Props = {
  readonly outline: Outline;
  readonly answer: Answer;
  readonly supposals: Supposals;
};

/** A slider for every group, and below it for each of its criteria; nothing where a set has no points. */
export const WeightFields = ({ outline, answer, supposals }: Props) => {
  const t = useWhatIfText();
  const format = useFormat();
  const { scale } = outline;
  if (scale === null) return null;
  const total = format.number(answer.total);
  return (
    <div className="dv-no-print">
      <Section title={t('weights.title')} note={t('weights.note', { total, scale: format.number(scale) })}>
        <Weights criteria={outline.criteria} maxima={answer.maxima} supposals={supposals} />
      </Section>
    </div>
  );
};

type WeightsProps = {
  readonly criteria: readonly OutlineCriterion[];
  readonly maxima: Answer['maxima'];
  readonly supposals: Supposals;
};

const Weights = ({ criteria, maxima, supposals }: WeightsProps) => {
  const t = useWhatIfText();
  const local = useLocalText();
  return (
    <ul className={styles.weights}>
      {criteria.map((criterion) => (
        <li key={criterion.key}>
          <WeightField criterion={criterion} supposed={maxima[criterion.key]} supposals={supposals} />
          {criterion.children.length > 0 ? (
            <details className={styles.parts}>
              <summary>
                {t('weights.parts')}
                <span className={styles.hidden}>{t('weights.partsOf', { name: local(criterion.name) })}</span>
              </summary>
              <Weights criteria={criterion.children} maxima={maxima} supposals={supposals} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
