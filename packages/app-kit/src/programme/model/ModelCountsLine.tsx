import { useFormat } from '../../formatting/use-format.ts';
import styles from './Model.module.css';
import type { ShownCounts } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

const THREE = ['models', 'points', 'teams'] as const;
const OF_THEM = ['recognised', 'exemplary', 'effective'] as const;

/** Three figures side by side, each with its word; none of them is a sum of the others. */
export const ModelCountsLine = ({ counts }: { readonly counts: ShownCounts }) => {
  const t = useModelText();
  const format = useFormat();
  return (
    <section className={styles.counts} aria-label={t('model.counts')}>
      <dl className={styles.three}>
        {THREE.map((which) => (
          <div key={which}>
            <dd>{format.number(counts[which])}</dd>
            <dt>{t(`model.count.${which}`)}</dt>
            {which === 'models' ? (
              <dd className={styles.ofThem}>
                {t('model.ofThem')}{' '}
                {OF_THEM.map((each) =>
                  t(`model.ofThem.${each}`, { count: format.number(counts[each]) }),
                ).join(', ')}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        {t('model.apart')} {t('model.effectiveMeans')}
        {counts.individuals > 0
          ? ` ${t('model.individuals', { count: format.number(counts.individuals) })}.`
          : null}
      </p>
    </section>
  );
};
