import { featureText } from '../../language/feature-text.ts';
import { planEn, planVi } from './words.ts';

export const usePlanText = featureText(planVi, planEn);
