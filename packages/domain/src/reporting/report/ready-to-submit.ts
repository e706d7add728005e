import { err, ok, type Result } from '../../kernel/index.ts';
import { figureMap } from '../figure/figure-map.ts';
import { type FormCode, itemsOf, type ReportForm } from '../form/model.ts';
import type { Figure, IndicatorCode } from '../indicator.ts';
import { type CheckInput, checkReport } from './check-report.ts';
import { type Finding, isBlocking } from './finding.ts';

/** The figures of a report that may be submitted: one for each item of the form, in its order. Made by `readyToSubmit`. */
export type LegalReport = {
  readonly form: FormCode;
  readonly version: number;
  readonly figures: readonly Figure[];
  /** Warnings that were explained, for the one who decides. */
  readonly explained: readonly Finding[];
  readonly __checked: 'LegalReport';
};

const missing = (indicator: IndicatorCode): Figure => ({
  indicator,
  state: 'MISSING',
  value: null,
  qualifier: 'EXACT',
  numerator: null,
  denominator: null,
  note: null,
});

/** Leads from a draft to a legal report, or says everything that stands in the way (and the explained warnings too). */
export const readyToSubmit = (
  input: CheckInput & { readonly form: ReportForm },
): Result<LegalReport, readonly Finding[]> => {
  const findings = checkReport(input);
  if (findings.some(isBlocking)) return err(findings);
  const figures = figureMap(input.figures);
  const { code: form, version } = input.form;
  return ok({
    form,
    version,
    figures: itemsOf(input.form).map(({ indicator }) => figures.get(indicator) ?? missing(indicator)),
    explained: findings,
  } as unknown as LegalReport);
};
