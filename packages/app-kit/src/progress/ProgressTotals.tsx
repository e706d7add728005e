import { ProgressBar } from '@danvan/ui';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import styles from './Progress.module.css';
import type { ProgressCounts } from './progress.graphql.ts';
import { pendingOf } from './tile-state.ts';

/** The whole in five numbers and one bar. */
export const ProgressTotals = ({ counts }: { readonly counts: ProgressCounts }) => {
  const t = useKitText();
  const format = useFormat();
  const facts = [
    { key: 'expected', word: t('progress.expected'), count: counts.expected },
    { key: 'submitted', word: t('progress.submitted'), count: counts.submitted },
    { key: 'approved', word: t('progress.approved'), count: counts.approved },
    { key: 'sentBack', word: t('progress.sentBack'), count: counts.sentBack },
    { key: 'late', word: t('progress.late'), count: counts.late },
    { key: 'silent', word: t('progress.silent'), count: counts.silent, alarm: counts.silent > 0 },
  ];
  return (
    <section className={styles.totals} aria-label={t('progress.totals')}>
      <dl className={styles.facts}>
        {facts.map(({ key, word, count, alarm }) => (
          <div key={key} data-alarm={alarm}>
            <dt>{word}</dt>
            <dd>
              {format.number(count)}
              {key === 'submitted' || key === 'approved' ? (
                <span> {format.percent(count, counts.expected)}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <TotalsBar counts={counts} />
    </section>
  );
};

/** What became of the expected reports, as one bar. */
export const TotalsBar = ({
  counts,
  bare = true,
}: {
  readonly counts: ProgressCounts;
  readonly bare?: boolean;
}) => {
  const t = useKitText();
  const word = (key: 'approved' | 'submitted' | 'sentBack' | 'silent' | 'pending') => t(`progress.${key}`);
  return (
    <ProgressBar
      label={t('progress.totals')}
      total={counts.expected}
      bare={bare}
      parts={[
        { key: 'approved', count: counts.approved, word: word('approved'), tone: 'approved' },
        {
          key: 'submitted',
          count: counts.submitted - counts.approved,
          word: word('submitted'),
          tone: 'submitted',
        },
        { key: 'sentBack', count: counts.sentBack, word: word('sentBack'), tone: 'sentBack' },
        { key: 'silent', count: counts.silent, word: word('silent'), tone: 'overdue' },
        { key: 'pending', count: pendingOf(counts), word: word('pending'), tone: 'draft' },
      ]}
    />
  );
};
