import { RouterLink, useAsk, useFormat } from '@danvan/app-kit';
import { ProgressQuery, TotalsBar } from '@danvan/app-kit/progress';
import { BlockSkeleton } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import styles from './Joint.module.css';

type Props = { readonly periodId: string; readonly unitId: string };

/** How far reporting has come, in one bar; the way to who is late. */
export const ProgressStrip = ({ periodId, unitId }: Props) => {
  const t = useText();
  const format = useFormat();
  const asked = useAsk(ProgressQuery, { periodId, underId: unitId });
  if (asked.status === 'loading') return <BlockSkeleton label={t('kit.loading')} height={84} />;
  const total = asked.status === 'ready' ? asked.data.progress?.total : null;
  if (!total || total.expected === 0) return null;
  return (
    <section className={styles.strip} aria-label={t('joint.progress')}>
      <p className={styles.stripHead}>
        <strong>{t('joint.progress')}</strong>
        <span>
          {t('joint.submittedOf', {
            submitted: format.number(total.submitted),
            expected: format.number(total.expected),
            percent: format.percent(total.submitted, total.expected),
          })}
        </span>
        <RouterLink href={paths.progress}>{t('joint.seeProgress')}</RouterLink>
      </p>
      <TotalsBar counts={total} bare={false} />
    </section>
  );
};
