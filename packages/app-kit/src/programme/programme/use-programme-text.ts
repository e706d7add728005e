import { featureText } from '../../language/feature-text.ts';
import { programmeEn, programmeVi } from './words.ts';

export const useProgrammeText = featureText(programmeVi, programmeEn);
