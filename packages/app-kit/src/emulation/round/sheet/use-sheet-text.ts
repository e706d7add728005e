import { featureText } from '../../../language/feature-text.ts';
import { sheetEn, sheetVi } from './words.ts';

export const useSheetText = featureText(sheetVi, sheetEn);
