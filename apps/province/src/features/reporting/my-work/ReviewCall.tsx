import { RouterLink, useAsk } from '@danvan/app-kit';
import { IconChevronRight, IconGavel } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import styles from './MyWork.module.css';
import { WaitingForMeQuery } from './my-work.graphql.ts';

/** How many reports from below wait for the viewer's decision, and the way to them. */
export const ReviewCall = () => {
  const t = useText();
  const asked = useAsk(WaitingForMeQuery, {}, { every: 60_000 });
  const count = asked.status === 'ready' ? asked.data.reports.totalCount : null;
  return (
    <RouterLink href="/duyet" className={styles.call}>
      <IconGavel size={20} stroke={1.6} aria-hidden />
      <span className={styles.callWords}>
        <span className={styles.name}>
          {count === null ? t('kit.loading') : t('work.reviewCall', { count })}
        </span>
        <span className={styles.period}>{t('work.reviewCall.words')}</span>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </RouterLink>
  );
};
