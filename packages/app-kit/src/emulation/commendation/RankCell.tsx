import styles from './Commendation.module.css';
import type { ShownStanding } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

/** The place within the cluster; in a set that recognises, whether it is recognised. */
export const RankCell = ({ standing }: { readonly standing: ShownStanding | null }) => {
  const t = useCommendationText();
  if (standing === null) return '–';
  if (standing.isRecognised !== null)
    return t(standing.isRecognised ? 'candidate.recognised' : 'candidate.notRecognised');
  if (standing.rank === null) return '–';
  return (
    <>
      {standing.rank}
      {standing.isRankShared ? <span className={styles.note}>{t('candidate.shared')}</span> : null}
    </>
  );
};
