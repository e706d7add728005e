import type { Day } from '@danvan/domain/kernel';
import { useFormat } from '../formatting/use-format.ts';
import { featureText } from '../language/feature-text.ts';
import styles from './DueWords.module.css';
import { daysLeft } from './days-left.ts';
import { deadlineEn, deadlineVi } from './words.ts';

const useDeadlineText = featureText(deadlineVi, deadlineEn);

const SOON = 3;

/** "còn 3 ngày" with the day itself beneath; told in words first, then by weight and colour. */
export const DueWords = ({ dueOn, today }: { readonly dueOn: Day; readonly today: Day }) => {
  const t = useDeadlineText();
  const format = useFormat();
  const { key, days } = daysLeft(dueOn, today);
  const tone = key === 'due.past' ? 'past' : days <= SOON ? 'soon' : 'far';
  return (
    <span className={styles.due} data-tone={tone}>
      <span className={styles.words}>{t(key, { days })}</span>
      <span className={styles.day}>{t('due.on', { day: format.day(dueOn) })}</span>
    </span>
  );
};
