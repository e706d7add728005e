import { ZERO } from '@danvan/domain/kernel';
import { DECREE_335, RESULT_PART_WORDS, RESULT_PARTS, sayRule, sayScoreStep } from '@danvan/domain/programme';
import { formatDecimal } from '@danvan/domain/reporting';
import { type DataColumn, DataTable } from '@danvan/ui';
import { useToday } from '../../deadline/index.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Plan.module.css';
import type { TasksOfPlan } from './plan.graphql.ts';
import { type UnitScore, unitScores } from './unit-scores.ts';
import { usePlanText } from './use-plan-text.ts';

const MAXIMUM = RESULT_PARTS.reduce((all, part) => all.plus(DECREE_335.results[part]), ZERO);

/** Points of results by unit, part by part, with the rule they follow; computed here by the domain's own rule. */
export const UnitScores = ({ tasks }: { readonly tasks: TasksOfPlan }) => {
  const t = usePlanText();
  const local = useLocalText();
  const { language } = useLanguage();
  const scores = unitScores(tasks, useToday());
  const columns: readonly DataColumn<UnitScore>[] = [
    { key: 'unit', header: t('plan.scores.unit'), cell: ({ unit }) => unit.name },
    ...RESULT_PARTS.map(
      (part, index): DataColumn<UnitScore> => ({
        key: part,
        header: `${local(RESULT_PART_WORDS[part])} / ${formatDecimal(DECREE_335.results[part], language)}`,
        align: 'right',
        cell: ({ score }) => {
          const step = score.steps[index];
          return step ? (
            <span title={sayScoreStep(DECREE_335, step, language)}>
              {formatDecimal(step.points, language)}
            </span>
          ) : null;
        },
      }),
    ),
    {
      key: 'points',
      header: t('plan.scores.points', { maximum: formatDecimal(MAXIMUM, language) }),
      align: 'right',
      cell: ({ score }) => <strong>{formatDecimal(score.points, language)}</strong>,
    },
  ];
  return (
    <>
      <DataTable
        label={t('plan.scores')}
        columns={columns}
        rows={scores}
        rowKey={({ unit }) => unit.id}
        empty={<p className={styles.quiet}>{t('plan.scores.none')}</p>}
      />
      <p className={styles.quiet}>{sayRule(DECREE_335, language)}</p>
    </>
  );
};
