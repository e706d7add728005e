import { featureText } from '../../language/feature-text.ts';
import { whatIfEn, whatIfVi } from './words.ts';

export const useWhatIfText = featureText(whatIfVi, whatIfEn);
