import { featureText } from '../../language/feature-text.ts';
import { recordEn, recordVi } from './words.ts';

export const useRecordText = featureText(recordVi, recordEn);
