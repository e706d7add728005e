import { useText } from '../../../language/use-text.ts';
import styles from './Report.module.css';
import type { Summary } from './summary.ts';

const STATES = ['REPORTED', 'ZERO', 'NOT_APPLICABLE', 'MISSING'] as const;

/** How many figures stand in each state. */
export const SubmitSummary = ({ summary }: { readonly summary: Summary }) => {
  const t = useText();
  return (
    <dl className={styles.summary}>
      {STATES.map((state) => (
        <div key={state} data-empty={summary[state] === 0}>
          <dt>{t(`summary.${state}`)}</dt>
          <dd>{summary[state]}</dd>
        </div>
      ))}
    </dl>
  );
};
