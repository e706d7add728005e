import { featureText } from '../../../language/feature-text.ts';
import { rankingEn, rankingVi } from './words.ts';

export const useRankingText = featureText(rankingVi, rankingEn);
