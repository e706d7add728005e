import { featureText } from '../../language/feature-text.ts';
import { inspectionEn, inspectionVi } from './words.ts';

export const useInspectionText = featureText(inspectionVi, inspectionEn);
