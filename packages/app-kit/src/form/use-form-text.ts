import { featureText } from '../language/feature-text.ts';
import { formEn, formVi } from './words.ts';

export const useFormText = featureText(formVi, formEn);
