import { useFormat } from '@danvan/app-kit';
import type { Day } from '@danvan/domain/kernel';
import { useText } from '../../language/use-text.ts';
import styles from './DueWords.module.css';
import { daysLeft } from './days-left.ts';

const SOON = 3;

/** "còn 3 ngày" with the day itself beneath; told in words first, then by weight and colour. */
export const DueWords = ({ dueOn, today }: { readonly dueOn: Day; readonly today: Day }) => {
  const t = useText();
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
