import { featureText } from '../../../language/feature-text.ts';
import { editEn, editVi } from './words.ts';

export const useEditText = featureText(editVi, editEn);
