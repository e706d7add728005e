import type { CommendationForm } from '@danvan/domain/emulation';
import { FORMS_OF_COMMENDATION } from './forms.ts';
import { EMULATION_TITLES } from './titles.ts';

/** Forms and titles with their versions; what is set by us has no source, and its note says so. */
export const COMMENDATION_FORMS: readonly CommendationForm[] = [
  ...FORMS_OF_COMMENDATION,
  ...EMULATION_TITLES,
];
