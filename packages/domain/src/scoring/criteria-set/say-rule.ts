import { type Decimal, type Language, type LocalText, unreachable } from '../../kernel/index.ts';
import { formatDecimal } from '../../reporting/index.ts';
import type { Direction, PointStep, RankStep, Rule, RuleName } from '../rules/rule.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './model.ts';
import { COMPARISON_WORDS } from './words.ts';

const HUNDRED = 100;

/** What each rule is called where one is chosen. */
export const RULE_WORDS: Readonly<Record<RuleName, LocalText>> = {
  targetRatio: {
    vi: 'Theo chỉ tiêu và so với đơn vị dẫn đầu cụm',
    en: 'By target and against the cluster’s best',
  },
  linear: { vi: 'Theo tỷ lệ thực hiện chỉ tiêu', en: 'In proportion to the target' },
  bands: { vi: 'Theo từng mức', en: 'By steps' },
  allOrNothing: { vi: 'Đạt thì được điểm tối đa', en: 'All or nothing' },
  perOccurrence: { vi: 'Theo số lần', en: 'For each occurrence' },
  bonusPenalty: { vi: 'Cộng điểm thưởng, trừ điểm phạt', en: 'Bonuses less penalties' },
  deductFromFull: { vi: 'Trừ dần từ điểm tối đa', en: 'Deducted from the maximum' },
  rankBand: { vi: 'Theo thứ hạng trong cụm', en: 'By place in the cluster' },
  proportionToBest: { vi: 'Theo tỷ lệ so với đơn vị cao nhất', en: 'In proportion to the best' },
  lateness: { vi: 'Trừ theo số lần chậm', en: 'Less for each lateness' },
  manual: { vi: 'Người thẩm định chấm', en: 'Set by the appraiser' },
  expression: { vi: 'Theo công thức', en: 'By an expression' },
};

type Say = (value: Decimal) => string;
type Sayer = { readonly language: Language; readonly number: Say; readonly percent: Say };

const sayerOf = (language: Language): Sayer => ({
  language,
  number: (value) => formatDecimal(value, language),
  percent: (value) => `${formatDecimal(value.times(HUNDRED), language)} %`,
});

const filled = (text: string, value: string): string => text.replace('{value}', value);

const sayShares = (
  { from, below }: Extract<Condition, { kind: 'SHARE_WITHIN' }>,
  { language, percent }: Sayer,
): string => {
  const isVietnamese = language === 'vi';
  if (below === null) return isVietnamese ? `chiếm từ ${percent(from)} trở lên` : `${percent(from)} or more`;
  return isVietnamese
    ? `chiếm từ ${percent(from)} đến dưới ${percent(below)}`
    : `${percent(from)} to below ${percent(below)}`;
};

/** A condition in words: "có ít nhất 70 % đạt", "từ 3 trở lên", "thấp hơn kỳ trước". */
export const sayCondition = (condition: Condition, language: Language): string => {
  const { number, percent } = sayerOf(language);
  const isVietnamese = language === 'vi';
  switch (condition.kind) {
    case 'YES':
      return isVietnamese ? 'có' : 'yes';
    case 'COMPARE':
      return filled(COMPARISON_WORDS[condition.comparison][language], number(condition.value));
    case 'SHARE':
      return isVietnamese
        ? `đạt ít nhất ${percent(condition.share)}`
        : `at least ${percent(condition.share)}`;
    case 'SHARE_WITHIN':
      return sayShares(condition, sayerOf(language));
    case 'BEFORE':
      return filled(
        COMPARISON_WORDS[condition.comparison][language],
        isVietnamese ? 'kỳ trước' : 'the year before',
      );
    default:
      return unreachable(condition);
  }
};

const LOWER: Readonly<Record<Direction, LocalText>> = {
  HIGHER: { vi: '', en: '' },
  LOWER: { vi: ' Số liệu càng thấp càng tốt.', en: ' Less is better.' },
};

const spanOf = ({ from, to }: PointStep, { language, number }: Sayer): string => {
  const isVietnamese = language === 'vi';
  if (from === null && to === null) return isVietnamese ? 'mọi giá trị' : 'any value';
  if (from === null) return `${isVietnamese ? 'dưới' : 'below'} ${number(to as Decimal)}`;
  if (to === null) return isVietnamese ? `từ ${number(from)} trở lên` : `${number(from)} or more`;
  return isVietnamese
    ? `từ ${number(from)} đến dưới ${number(to)}`
    : `${number(from)} to below ${number(to)}`;
};

const placesOf = ({ fromRank, toRank }: RankStep, { language }: Sayer): string => {
  const isVietnamese = language === 'vi';
  if (toRank === null) return isVietnamese ? `từ hạng ${fromRank}` : `from place ${fromRank}`;
  const places = fromRank === toRank ? `${fromRank}` : `${fromRank}–${toRank}`;
  return `${isVietnamese ? 'hạng' : 'place'} ${places}`;
};

const pointsOf = (points: Decimal, { language, number }: Sayer): string =>
  `${number(points)} ${language === 'vi' ? 'điểm' : points.eq(1) ? 'point' : 'points'}`;

const steps = <Step extends { readonly points: Decimal }>(
  list: readonly Step[],
  say: Sayer,
  of: (step: Step, say: Sayer) => string,
): string => list.map((step) => `${of(step, say)}: ${pointsOf(step.points, say)}`).join('; ');

const inVietnamese = (rule: Rule, say: Sayer): string => {
  const points = (value: Decimal): string => pointsOf(value, say);
  switch (rule.name) {
    case 'targetRatio':
      return `Chưa đạt chỉ tiêu: ${say.percent(rule.half)} điểm tối đa nhân tỷ lệ thực hiện. Đạt chỉ tiêu: ${say.percent(rule.half)} điểm tối đa. Vượt chỉ tiêu: cộng phần còn lại theo mức vượt so với đơn vị vượt cao nhất cụm.${LOWER[rule.direction].vi}`;
    case 'linear':
      return `Điểm tối đa nhân tỷ lệ thực hiện chỉ tiêu, không quá điểm tối đa.${LOWER[rule.direction].vi}`;
    case 'bands':
      return `Theo mức: ${steps(rule.steps, say, spanOf)}.`;
    case 'allOrNothing':
      return `Được điểm tối đa khi: ${sayCondition(rule.condition, 'vi')}; nếu không: 0 điểm.`;
    case 'perOccurrence':
      return `Mỗi lần ${points(rule.points)}, không quá điểm tối đa.`;
    case 'bonusPenalty':
      return `Mỗi lần thưởng cộng ${points(rule.bonus)}, mỗi lần vi phạm trừ ${points(rule.penalty)}; thấp nhất ${points(rule.minimum)}.`;
    case 'deductFromFull':
      return `Từ điểm tối đa, mỗi lần trừ ${points(rule.points)}; thấp nhất ${points(rule.floor)}.`;
    case 'rankBand':
      return `Theo thứ hạng trong cụm: ${steps(rule.steps, say, placesOf)}.${LOWER[rule.direction].vi}`;
    case 'proportionToBest':
      return `Điểm tối đa nhân tỷ lệ so với đơn vị tốt nhất cụm.${LOWER[rule.direction].vi}`;
    case 'lateness':
      return `Mỗi lần chậm trừ ${say.percent(rule.share)} điểm tối đa; thấp nhất 0 điểm.`;
    case 'manual':
      return 'Người thẩm định cho điểm và ghi lý do.';
    case 'expression':
      return `Theo công thức: ${rule.text}; trong khoảng từ 0 đến điểm tối đa.`;
    default:
      return unreachable(rule);
  }
};

const inEnglish = (rule: Rule, say: Sayer): string => {
  const points = (value: Decimal): string => pointsOf(value, say);
  switch (rule.name) {
    case 'targetRatio':
      return `Below the target: ${say.percent(rule.half)} of the maximum times what was reached of it. At it: ${say.percent(rule.half)}. Above it: the rest, relative to whoever exceeds most in the cluster.${LOWER[rule.direction].en}`;
    case 'linear':
      return `The maximum times what was reached of the target, at most the maximum.${LOWER[rule.direction].en}`;
    case 'bands':
      return `By steps: ${steps(rule.steps, say, spanOf)}.`;
    case 'allOrNothing':
      return `The maximum if: ${sayCondition(rule.condition, 'en')}; else 0.`;
    case 'perOccurrence':
      return `${points(rule.points)} for each occurrence, at most the maximum.`;
    case 'bonusPenalty':
      return `${points(rule.bonus)} for each bonus less ${points(rule.penalty)} for each penalty; at least ${points(rule.minimum)}.`;
    case 'deductFromFull':
      return `The maximum less ${points(rule.points)} for each event; at least ${points(rule.floor)}.`;
    case 'rankBand':
      return `By place in the cluster: ${steps(rule.steps, say, placesOf)}.${LOWER[rule.direction].en}`;
    case 'proportionToBest':
      return `The maximum in proportion to the cluster’s best.${LOWER[rule.direction].en}`;
    case 'lateness':
      return `Each lateness takes ${say.percent(rule.share)} of the maximum; at least 0.`;
    case 'manual':
      return 'The appraiser gives points with a reason.';
    case 'expression':
      return `By the expression ${rule.text}; within 0 and the maximum.`;
    default:
      return unreachable(rule);
  }
};

/** A rule with its parameters, as an official reads it in the table of criteria. */
export const sayRule = (rule: Rule, language: Language): string =>
  language === 'vi' ? inVietnamese(rule, sayerOf('vi')) : inEnglish(rule, sayerOf('en'));

/** What an exclusion does, in words; `className` gives the name of a class. */
export const sayEffect = (
  effect: Effect,
  language: Language,
  className: (code: string) => string,
): string => {
  const isVietnamese = language === 'vi';
  switch (effect.kind) {
    case 'NOTE':
      return isVietnamese ? 'ghi nhận, nhắc nhở' : 'noted';
    case 'CAP_CLASS':
      return isVietnamese
        ? `không xếp loại cao hơn ${className(effect.class)}`
        : `not above ${className(effect.class)}`;
    case 'LOWER_CLASS':
      return isVietnamese ? `hạ ${effect.steps} mức xếp loại` : `${effect.steps} class(es) lower`;
    case 'NO_TITLE':
      return isVietnamese ? 'không xét danh hiệu thi đua' : 'no title';
    case 'NO_RANK':
      return isVietnamese ? 'không xếp hạng' : 'no rank';
    case 'NOT_RECOGNISED':
      return isVietnamese ? 'chưa đạt' : 'not recognised';
    default:
      return unreachable(effect);
  }
};
