import { err, ok, type Result } from '../../kernel/index.ts';
import type { Figure, Indicator, IndicatorCode } from '../indicator.ts';
import type { FigureDraft, FigureFaultReason, FigureField } from './figure-draft.ts';
import { makeFigure } from './make-figure.ts';

/** What is wrong with one of several figures, without saying where. */
export type FiguresFaultReason =
  | FigureFaultReason
  | { readonly code: 'NOT_IN_FORM' }
  | { readonly code: 'INDICATOR_REPEATED' };

/** What is wrong with one of several figures, by indicator and field. */
export type FiguresFault = FiguresFaultReason & {
  readonly indicator: IndicatorCode;
  readonly field: FigureField | 'indicator';
};

/** More figures at once than the form has items. */
export type TooManyFigures = { readonly code: 'TOO_MANY_FIGURES'; readonly most: number };

/** Refuses more figures than the form has items, before any of them is read; null when there are not too many. */
export const tooManyFigures = (
  drafts: readonly FigureDraft[],
  indicators: readonly Indicator[],
): TooManyFigures | null =>
  drafts.length > indicators.length ? { code: 'TOO_MANY_FIGURES', most: indicators.length } : null;

/**
 * Makes all figures or none: every fault of every figure is named, and one fault refuses the whole.
 * `indicators`: those of the report's form.
 */
export const makeFigures = (
  drafts: readonly FigureDraft[],
  indicators: readonly Indicator[],
): Result<readonly Figure[], readonly FiguresFault[]> => {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const seen = new Set<IndicatorCode>();
  const figures: Figure[] = [];
  const faults: FiguresFault[] = [];
  for (const draft of drafts) {
    const { indicator: code } = draft;
    const indicator = known.get(code);
    if (indicator === undefined) faults.push({ code: 'NOT_IN_FORM', field: 'indicator', indicator: code });
    else if (seen.has(code)) faults.push({ code: 'INDICATOR_REPEATED', field: 'indicator', indicator: code });
    else {
      const figure = makeFigure(draft, indicator);
      if (figure.ok) figures.push(figure.value);
      else faults.push({ ...figure.error, indicator: code });
    }
    seen.add(code);
  }
  return faults.length === 0 ? ok(figures) : err(faults);
};
