import { featureText } from '../../../language/feature-text.ts';
import { roundEn, roundVi } from './words.ts';

export const useRoundText = featureText(roundVi, roundEn);
