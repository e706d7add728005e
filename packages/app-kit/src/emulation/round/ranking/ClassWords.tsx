import { useLocalText } from '../../../language/use-text.ts';
import type { ScoreSummary } from '../round.graphql.ts';
import { useRankingText } from './use-ranking-text.ts';

/** The class of a unit by the name that the set gives it, or whether it was recognised. */
export const ClassWords = ({ score }: { readonly score: ScoreSummary }) => {
  const t = useRankingText();
  const local = useLocalText();
  if (score.isRecognised !== null)
    return <>{t(score.isRecognised ? 'ranking.recognised' : 'ranking.notRecognised')}</>;
  return <>{score.className ? local(score.className) : '–'}</>;
};
