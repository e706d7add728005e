import { featureText } from '../../language/feature-text.ts';
import { appraisalEn, appraisalVi } from './words.ts';

export const useAppraisalText = featureText(appraisalVi, appraisalEn);
