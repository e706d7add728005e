import { writeExpressionOf } from './expression-words.ts';
import type { StepWords } from './leaf-context.ts';

/** Things counted, steps, places, points that were given, arithmetic. */
export const COUNT_STEP_WORDS: StepWords<
  | 'TIMES'
  | 'BONUS_LESS_PENALTY'
  | 'FULL_LESS'
  | 'LATE'
  | 'GIVEN'
  | 'EXPRESSION'
  | 'DIVISION_BY_NOTHING'
  | 'IN_STEP'
  | 'BELOW_STEP'
  | 'FROM_STEP'
  | 'IN_NO_STEP'
  | 'PLACE'
> = {
  TIMES: (n) => ({
    vi: `${n.of('count')} lần × ${n.of('each')} điểm = ${n.points} điểm.`,
    en: `${n.of('count')} × ${n.of('each')} points = ${n.points} points.`,
  }),
  BONUS_LESS_PENALTY: (n) => ({
    vi: `Thưởng ${n.of('bonuses')} × ${n.of('bonus')} − trừ ${n.of('penalties')} × ${n.of('penalty')} = ${n.points} điểm.`,
    en: `Bonus ${n.of('bonuses')} × ${n.of('bonus')} − penalty ${n.of('penalties')} × ${n.of('penalty')} = ${n.points} points.`,
  }),
  FULL_LESS: (n) => ({
    vi: `${n.of('maximum')} − ${n.of('count')} × ${n.of('each')} = ${n.points} điểm.`,
    en: `${n.of('maximum')} − ${n.of('count')} × ${n.of('each')} = ${n.points} points.`,
  }),
  LATE: (n) => ({
    vi: `${n.of('count')} lần chậm, mỗi lần trừ ${n.percent('share')} của ${n.of('maximum')} điểm: còn ${n.points} điểm.`,
    en: `${n.of('count')} times late, each takes ${n.percent('share')} of ${n.of('maximum')} points: ${n.points} are left.`,
  }),
  GIVEN: (n) => ({
    vi: `Người chấm cho ${n.points} điểm.`,
    en: `${n.points} points were given.`,
  }),
  EXPRESSION: (n, context) => ({
    vi: `${writeExpressionOf(context)} = ${n.points} điểm.`,
    en: `${writeExpressionOf(context)} = ${n.points} points.`,
  }),
  DIVISION_BY_NOTHING: (_, context) => ({
    vi: `${writeExpressionOf(context)}: chia cho 0 nên không có kết quả.`,
    en: `${writeExpressionOf(context)}: a division by 0 has no result.`,
  }),
  IN_STEP: (n) => ({
    vi: `${n.of('actual')} nằm trong mức từ ${n.of('from')} đến dưới ${n.of('to')}: ${n.points} điểm.`,
    en: `${n.of('actual')} lies from ${n.of('from')} to below ${n.of('to')}: ${n.points} points.`,
  }),
  BELOW_STEP: (n) => ({
    vi: n.has('to')
      ? `${n.of('actual')} dưới ${n.of('to')}: ${n.points} điểm.`
      : `${n.of('actual')}: ${n.points} điểm ở mọi mức.`,
    en: n.has('to')
      ? `${n.of('actual')} is below ${n.of('to')}: ${n.points} points.`
      : `${n.of('actual')}: ${n.points} points whatever the figure.`,
  }),
  FROM_STEP: (n) => ({
    vi: `${n.of('actual')} đạt mức từ ${n.of('from')} trở lên: ${n.points} điểm.`,
    en: `${n.of('actual')} is ${n.of('from')} or more: ${n.points} points.`,
  }),
  IN_NO_STEP: (n) => ({
    vi: `${n.of('actual')} không thuộc mức nào: 0 điểm.`,
    en: `${n.of('actual')} lies in none of the steps: 0 points.`,
  }),
  PLACE: (n) => ({
    vi: `Kết quả ${n.of('actual')} đứng thứ ${n.of('place')} trong cụm: ${n.points} điểm.`,
    en: `A result of ${n.of('actual')} is place ${n.of('place')} in the cluster: ${n.points} points.`,
  }),
};
