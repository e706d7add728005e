import { featureText } from '../language/feature-text.ts';
import { emulationEn, emulationVi } from './words.ts';

export const useEmulationText = featureText(emulationVi, emulationEn);
