import type { FiguresFaultReason, TooManyFigures } from './figure/make-figures.ts';
import type { FormFault } from './form/form-fault.ts';
import type { IndicatorCode } from './indicator.ts';
import type { Language, LocalText } from './language.ts';
import type { LifecycleFault } from './report/act.ts';
import { FIGURE_WORDS } from './words/figure-words.ts';
import { FORM_WORDS } from './words/form-words.ts';
import { LIFECYCLE_WORDS } from './words/lifecycle-words.ts';
import type { IndicatorNames, Phrases } from './words/phrase.ts';

export * from './words/finding-words.ts';
export * from './words/labels.ts';
export type { IndicatorNames } from './words/phrase.ts';

/** Every fault of reporting; where in the input it lies (`field`, `indicator`) does not change its words. */
export type ReportingFault = FiguresFaultReason | TooManyFigures | LifecycleFault | FormFault;

const WORDS: Phrases<ReportingFault> = { ...FORM_WORDS, ...LIFECYCLE_WORDS, ...FIGURE_WORDS };

/** Every code of a reporting fault; what the gateway's errors are called. */
export const REPORTING_FAULT_CODES = Object.keys(WORDS) as readonly ReportingFault['code'][];

const byCode: IndicatorNames = (code: IndicatorCode) => ({ vi: code, en: code });

/** A fault in words that say what happened and what to do; `names` gives the names of indicators that forms speak of. */
export const wordFault = (
  fault: ReportingFault,
  language: Language,
  names: IndicatorNames = byCode,
): string => {
  const phrase = WORDS[fault.code] as (fault: ReportingFault, names: IndicatorNames) => LocalText;
  return phrase(fault, names)[language];
};
