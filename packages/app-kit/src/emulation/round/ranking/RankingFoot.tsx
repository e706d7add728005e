import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import { shortHash } from '../page/short-hash.ts';
import styles from './Ranking.module.css';
import type { ShownRanking } from './ranking.graphql.ts';
import { useRankingText } from './use-ranking-text.ts';

/** By which rules and from which figures a ranking was made; stands on paper, too. */
export const RankingFoot = ({ ranking: { run, set } }: { readonly ranking: ShownRanking }) => {
  const t = useRankingText();
  const local = useLocalText();
  const format = useFormat();
  return (
    <footer className={styles.foot}>
      <p>
        {t('ranking.foot', {
          set: local(set.name),
          version: set.version,
          number: run.number,
          at: format.moment(run.at),
        })}{' '}
        {run.correctsRun === null ? null : t('ranking.corrects', { number: run.correctsRun })}
      </p>
      <p>{t('ranking.hashes', { rules: shortHash(run.rulesHash), inputs: shortHash(run.inputsHash) })}</p>
    </footer>
  );
};
