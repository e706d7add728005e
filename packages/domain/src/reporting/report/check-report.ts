import { type FigureMap, figureMap } from '../figure/figure-map.ts';
import type { FormDraft } from '../form/model.ts';
import { itemsOf } from '../form/model.ts';
import type { Figure, Indicator, IndicatorCode } from '../indicator.ts';
import { checkRule } from './check-rule.ts';
import type { Finding, FindingReason } from './finding.ts';

/** Everything a check looks at. `previous`: figures of the same unit in the period before, none when there are none. */
export type CheckInput = {
  readonly form: FormDraft;
  readonly indicators: readonly Indicator[];
  readonly figures: readonly Figure[];
  readonly previous: readonly Figure[];
};

const isMissing = (figures: FigureMap, code: IndicatorCode): boolean =>
  (figures.get(code)?.state ?? 'MISSING') === 'MISSING';

const isExplained = (figures: FigureMap, code: IndicatorCode): boolean =>
  (figures.get(code)?.note ?? null) !== null;

const error = (indicator: IndicatorCode, reason: FindingReason): Finding => ({
  ...reason,
  severity: 'ERROR',
  indicator,
  rule: null,
  explained: false,
});

const requiredMissing = ({ form }: CheckInput, figures: FigureMap): Finding[] =>
  itemsOf(form)
    .filter((item) => item.required && isMissing(figures, item.indicator))
    .map((item) => error(item.indicator, { code: 'REQUIRED_MISSING' }));

const nothingReported = ({ form }: CheckInput, figures: FigureMap): Finding[] => {
  const codes = itemsOf(form).map((item) => item.indicator);
  const first = codes[0];
  const isEmpty = first !== undefined && codes.every((code) => isMissing(figures, code));
  return isEmpty ? [error(first, { code: 'NOTHING_REPORTED' })] : [];
};

/** The pairs of a form, each once: "136 tổ" / "539 thành viên". */
const pairsOf = ({ form, indicators }: CheckInput): readonly (readonly [IndicatorCode, IndicatorCode])[] => {
  const inForm = new Set(itemsOf(form).map((item) => item.indicator));
  const pairs = new Map<string, readonly [IndicatorCode, IndicatorCode]>();
  for (const { code, pairedWith } of indicators) {
    if (pairedWith === null || !inForm.has(code) || !inForm.has(pairedWith)) continue;
    const pair = code < pairedWith ? ([code, pairedWith] as const) : ([pairedWith, code] as const);
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()];
};

const checkHalf = (figures: FigureMap, half: IndicatorCode, other: IndicatorCode): Finding[] => {
  const [mine, its] = [figures.get(half), figures.get(other)];
  const otherHasValue = (its?.value ?? null) !== null;
  if (otherHasValue && (mine?.value ?? null) === null) {
    return [error(half, { code: 'PAIR_HALF_MISSING', other })];
  }
  if (mine?.state !== 'ZERO' || its?.state !== 'REPORTED') return [];
  const explained = isExplained(figures, half);
  return [{ code: 'PAIR_HALF_ZERO', other, severity: 'WARNING', indicator: half, rule: null, explained }];
};

const checkPairs = (input: CheckInput, figures: FigureMap): Finding[] =>
  pairsOf(input).flatMap(([a, b]) => [...checkHalf(figures, a, b), ...checkHalf(figures, b, a)]);

/** All findings on a report, in the order of its form; draft or not. Says nothing about who may submit it. */
export const checkReport = (input: CheckInput): readonly Finding[] => {
  const figures = figureMap(input.figures);
  const previous = figureMap(input.previous);
  const order = itemsOf(input.form).map((item) => item.indicator);
  const findings = [
    ...nothingReported(input, figures),
    ...requiredMissing(input, figures),
    ...checkPairs(input, figures),
    ...input.form.rules.flatMap((rule) => checkRule(rule, figures, previous)),
  ];
  return findings.sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator));
};
