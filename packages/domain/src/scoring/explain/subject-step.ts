import type { AccountStep } from './account.ts';
import type { LeafStepKind } from './step.ts';

/** What a step of a whole score can be; each has its sentence in `words/subject-words.ts`. */
export const SUBJECT_STEPS = [
  'SUM',
  'LEFT_OUT',
  'NOTHING_ASSIGNED',
  'NORMALISED',
  'INCOMPLETE',
  'MET_OF',
  'BAND',
  'VETO',
  'GATE_UNMET',
  'QUOTA',
  'CLASS',
  'NO_CLASS',
  'RECOGNISED',
  'NOT_RECOGNISED',
  'RECOGNITION_UNKNOWN',
  'NO_TITLE',
  'OUT_OF_RANKING',
  'TIE_BROKEN',
  'RANK',
  'RANK_SHARED',
] as const;
export type SubjectStepKind = (typeof SUBJECT_STEPS)[number];

/** A step of a whole score, or one of those that leaves have too (a condition that was asked, a rounding). */
export type SubjectStep = AccountStep<SubjectStepKind | LeafStepKind>;
