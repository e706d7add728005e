import { featureText } from '../../../language/feature-text.ts';
import { trialEn, trialVi } from './words.ts';

export const useTrialText = featureText(trialVi, trialEn);
