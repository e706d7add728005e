import { type Decimal, ONE, sum, unreachable } from '../../kernel/index.ts';
import type { FigureMap } from '../figure/figure-map.ts';
import type {
  ChangeRule,
  Comparison,
  ComparisonRule,
  FormRule,
  RangeRule,
  RuleSide,
  SumRule,
} from '../form/model.ts';
import type { Figure, IndicatorCode } from '../indicator.ts';
import type { Finding, FindingReason } from './finding.ts';

const HOLDS: Readonly<Record<Comparison, (left: Decimal, right: Decimal) => boolean>> = {
  EQUAL: (left, right) => left.eq(right),
  AT_MOST: (left, right) => left.lte(right),
  LESS: (left, right) => left.lt(right),
  AT_LEAST: (left, right) => left.gte(right),
  MORE: (left, right) => left.gt(right),
};

type Counted = { readonly value: Decimal; readonly isExact: boolean };

const valuesOf = (codes: readonly IndicatorCode[], figures: FigureMap): readonly Figure[] | null => {
  const found = codes.map((code) => figures.get(code));
  const isComplete = found.every((figure) => figure !== undefined && figure.state !== 'MISSING');
  const valued = found.filter((figure): figure is Figure => (figure?.value ?? null) !== null);
  return isComplete && (valued.length > 0 || codes.length === 0) ? valued : null;
};

/** The sum of a side; null while a figure is missing or none of them applies. */
const count = ({ indicators, plus }: RuleSide, figures: FigureMap): Counted | null => {
  const valued = valuesOf(indicators, figures);
  if (valued === null) return null;
  return {
    value: sum(valued.flatMap((figure) => figure.value ?? [])).plus(plus),
    isExact: valued.every((figure) => figure.qualifier === 'EXACT'),
  };
};

type Failure = {
  readonly indicator: IndicatorCode;
  readonly reason: FindingReason;
  readonly isCertain: boolean;
};

const compare = (rule: ComparisonRule, figures: FigureMap): Failure | null => {
  const [left, right] = [count(rule.left, figures), count(rule.right, figures)];
  const indicator = rule.left.indicators[0] ?? rule.right.indicators[0];
  if (!left || !right || !indicator || HOLDS[rule.operator](left.value, right.value)) return null;
  const { operator, message } = rule;
  const [shownLeft, shownRight] = [left.value.toFixed(), right.value.toFixed()];
  const reason = { code: 'COMPARISON_FAILS', left: shownLeft, operator, right: shownRight, message } as const;
  return { indicator, reason, isCertain: left.isExact && right.isExact };
};

const checkSum = (rule: SumRule, figures: FigureMap): Failure | null => {
  const total = figures.get(rule.total);
  const parts = count({ indicators: rule.parts, plus: ONE.minus(1) }, figures);
  if (!total?.value || !parts || total.value.eq(parts.value)) return null;
  const isCertain = total.qualifier === 'EXACT' && parts.isExact;
  const reason = { code: 'SUM_DIFFERS', total: total.value.toFixed(), parts: parts.value.toFixed() } as const;
  return { indicator: rule.total, reason, isCertain };
};

const checkRange = ({ indicator, minimum, maximum }: RangeRule, figures: FigureMap): Failure | null => {
  const figure = figures.get(indicator);
  if (!figure?.value) return null;
  const isInside = !(minimum && figure.value.lt(minimum)) && !(maximum && figure.value.gt(maximum));
  if (isInside) return null;
  const bounds = { minimum: minimum?.toFixed() ?? null, maximum: maximum?.toFixed() ?? null };
  return {
    indicator,
    reason: { code: 'OUT_OF_USUAL_RANGE', ...bounds },
    isCertain: figure.qualifier === 'EXACT',
  };
};

/** From or to zero no factor can be told: such a change is not judged. */
const checkChange = (rule: ChangeRule, figures: FigureMap, previous: FigureMap): Failure | null => {
  const now = figures.get(rule.indicator)?.value;
  const before = previous.get(rule.indicator)?.value;
  if (!now || !before || now.lte(0) || before.lte(0)) return null;
  const isUsual = now.lte(before.times(rule.factor)) && now.times(rule.factor).gte(before);
  if (isUsual) return null;
  const reason = {
    code: 'UNUSUAL_CHANGE',
    previous: before.toFixed(),
    factor: rule.factor.toFixed(),
  } as const;
  return { indicator: rule.indicator, reason, isCertain: false };
};

const failureOf = (rule: FormRule, figures: FigureMap, previous: FigureMap): Failure | null => {
  switch (rule.kind) {
    case 'COMPARISON':
      return compare(rule, figures);
    case 'SUM':
      return checkSum(rule, figures);
    case 'RANGE':
      return checkRange(rule, figures);
    case 'CHANGE':
      return checkChange(rule, figures, previous);
    default:
      return unreachable(rule);
  }
};

/** Checks one rule of a form. "Trên", "khoảng" … prove no contradiction: what rests on them is at most a warning. */
export const checkRule = (rule: FormRule, figures: FigureMap, previous: FigureMap): readonly Finding[] => {
  const failure = failureOf(rule, figures, previous);
  if (failure === null) return [];
  const declared = rule.kind === 'CHANGE' ? 'WARNING' : rule.severity;
  const severity = failure.isCertain ? declared : 'WARNING';
  const explained = (figures.get(failure.indicator)?.note ?? null) !== null;
  return [{ ...failure.reason, severity, indicator: failure.indicator, rule: rule.code, explained }];
};
