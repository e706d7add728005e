import { featureText } from '../../language/feature-text.ts';
import { modelEn, modelVi } from './words.ts';

export const useModelText = featureText(modelVi, modelEn);
