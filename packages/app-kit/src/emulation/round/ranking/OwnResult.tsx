import { useFormat } from '../../../formatting/use-format.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { ClassWords } from './ClassWords.tsx';
import styles from './Ranking.module.css';
import type { ShownRanking } from './ranking.graphql.ts';
import { useRankingText } from './use-ranking-text.ts';

type Props = { readonly roundId: string; readonly ranking: ShownRanking };

/** The result of the viewer's own unit, with the way to the account of every point; nothing for whoever was not scored. */
export const OwnResult = ({ roundId, ranking }: Props) => {
  const t = useRankingText();
  const format = useFormat();
  const isRanked = ranking.set.outcome === 'POINTS';
  const own = ranking.groups.flatMap((group) =>
    group.rows.filter(({ isOwn }) => isOwn).map((row) => ({ group, row })),
  );
  return own.map(({ group, row: { subject, score, sheetId } }) => (
    <section key={subject.id} className={`${styles.own} dv-no-print`}>
      <h2>{t('ranking.myResult', { unit: subject.name })}</h2>
      <p className={styles.result}>
        {isRanked ? <strong>{format.number(score.normalised ?? score.total)}</strong> : null}
        <ClassWords score={score} />
        {isRanked ? (
          <span>
            {score.rank === null
              ? t('ranking.noRank')
              : t('ranking.myRank', {
                  rank: score.rank,
                  count: group.rows.length,
                  group: group.group.title,
                })}
          </span>
        ) : null}
        {sheetId ? (
          <RouterLink href={`/dot-cham/${encodeURIComponent(roundId)}/phieu/${encodeURIComponent(sheetId)}`}>
            {t('ranking.mySheet')}
          </RouterLink>
        ) : null}
      </p>
    </section>
  ));
};
