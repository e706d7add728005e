import { featureText } from '../../language/feature-text.ts';
import { documentEn, documentVi } from './words.ts';

export const useDocumentText = featureText(documentVi, documentEn);
