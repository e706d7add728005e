import type { Qualifier } from '../../kernel/index.ts';
import type { FigureState, IndicatorCode } from '../indicator.ts';
import type { NoteFault } from './check-note.ts';
import type { EntryFault } from './parse-figure-entry.ts';

/** What is wrong with a ratio or with its parts. */
export type RatioFault =
  | { readonly code: 'RATIO_PART_MISSING' }
  | { readonly code: 'DENOMINATOR_ZERO' }
  | { readonly code: 'PARTS_NOT_EXPECTED' }
  /** `expected`: what the parts give, a plain decimal. */
  | { readonly code: 'RATIO_DISAGREES'; readonly expected: string };

/** A figure as somebody entered it: everything is text as typed. */
export type FigureDraft = {
  readonly indicator: IndicatorCode;
  readonly state: FigureState;
  readonly entry: string | null;
  /** Chosen beside the number; words within the entry win over none, and must not contradict it. */
  readonly qualifier?: Qualifier | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly note?: string | null;
};

/** The fields in which a figure is entered; a fault names one of them. */
export const FIGURE_FIELDS = ['state', 'entry', 'qualifier', 'numerator', 'denominator', 'note'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** What is wrong, without saying where. */
export type FigureFaultReason =
  | EntryFault
  | NoteFault
  | RatioFault
  | { readonly code: 'VALUE_REQUIRED' }
  | { readonly code: 'VALUE_NOT_EXPECTED'; readonly state: FigureState }
  | { readonly code: 'NOT_ZERO'; readonly value: string }
  | { readonly code: 'QUALIFIER_NOT_ALLOWED' }
  | {
      readonly code: 'QUALIFIERS_DISAGREE';
      readonly typed: Qualifier;
      readonly chosen: Qualifier;
    };

/** What is wrong with a figure, and in which field of it. */
export type FigureFault = FigureFaultReason & { readonly field: FigureField };
