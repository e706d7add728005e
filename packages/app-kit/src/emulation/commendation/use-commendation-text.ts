import { featureText } from '../../language/feature-text.ts';
import { commendationEn, commendationVi } from './words.ts';

export const useCommendationText = featureText(commendationVi, commendationEn);
