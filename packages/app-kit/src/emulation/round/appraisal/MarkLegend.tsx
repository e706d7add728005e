import { MarkSign } from '@danvan/ui';
import styles from './Appraisal.module.css';
import { useAppraisalText } from './use-appraisal-text.ts';

const MARKS = ['deviates', 'set', 'missing', 'off'] as const;

/** What each sign in the grid means. */
export const MarkLegend = () => {
  const t = useAppraisalText();
  return (
    <ul className={styles.legend}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} />
          {t(`legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
};
