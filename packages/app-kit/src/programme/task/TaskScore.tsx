import { ZERO } from '@danvan/domain/kernel';
import {
  DECREE_335,
  RESULT_PART_WORDS,
  sayRule,
  sayScoreStep,
  scoreResults,
  taskOutcome,
} from '@danvan/domain/programme';
import { formatDecimal } from '@danvan/domain/reporting';
import { useToday } from '../../deadline/index.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { scoredTask } from './scored-task.ts';
import styles from './Task.module.css';
import type { ListedTask } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

/** What one task would bring of the points of results, step by step; computed here by the domain's own rule. */
export const TaskScore = ({ task }: { readonly task: ListedTask }) => {
  const t = useTaskText();
  const local = useLocalText();
  const { language } = useLanguage();
  const today = useToday();
  const outcome = taskOutcome(scoredTask(task), today);
  const scored = scoreResults(DECREE_335, outcome === null ? [] : [outcome]);
  if (!scored.ok) return <p className={styles.quiet}>{t('task.score.due')}</p>;
  const maximum = scored.value.steps.reduce((all, step) => all.plus(step.maximum), ZERO);
  const [points, of] = [scored.value.points, maximum].map((each) => formatDecimal(each, language));
  return (
    <>
      <p>
        <strong>{t('task.score.points', { points: points ?? '', maximum: of ?? '' })}</strong>
      </p>
      <ul className={styles.steps}>
        {scored.value.steps.map((step) => (
          <li key={step.part} className={styles.step}>
            <span>{local(RESULT_PART_WORDS[step.part])}</span>
            <span className={styles.points}>
              {formatDecimal(step.points, language)} / {formatDecimal(step.maximum, language)}
            </span>
            <span>{sayScoreStep(DECREE_335, step, language)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{sayRule(DECREE_335, language)}</p>
    </>
  );
};
