import { featureText } from '../../language/feature-text.ts';
import { criteriaEn, criteriaVi } from './words.ts';

export const useCriteriaText = featureText(criteriaVi, criteriaEn);
