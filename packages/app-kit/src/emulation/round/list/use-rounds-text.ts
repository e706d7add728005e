import { featureText } from '../../../language/feature-text.ts';
import { roundsEn, roundsVi } from './words.ts';

export const useRoundsText = featureText(roundsVi, roundsEn);
