import { featureText } from '../../language/feature-text.ts';
import { followUpEn, followUpVi } from './words.ts';

export const useFollowUpText = featureText(followUpVi, followUpEn);
