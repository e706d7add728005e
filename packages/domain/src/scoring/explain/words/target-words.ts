import type { StepWords } from './leaf-context.ts';

/** Figures held against a target, or against the best of the cluster. */
export const TARGET_STEP_WORDS: StepWords<
  | 'NEITHER_TARGET_NOR_RESULT'
  | 'BELOW_TARGET'
  | 'ABOVE_ALLOWED'
  | 'AT_TARGET'
  | 'NO_RATE'
  | 'ABOVE_NOTHING_ALLOWED'
  | 'BEYOND_TARGET'
  | 'BEYOND_PROVISIONAL'
  | 'BEYOND_BEST'
  | 'BEYOND_BEHIND_BEST'
  | 'NO_TARGET'
  | 'BEST_FIGURE'
  | 'BEHIND_BEST_FIGURE'
  | 'NO_FIGURE_TO_SHARE'
  | 'TARGET_REACHED'
  | 'SHARE_OF_TARGET'
> = {
  NEITHER_TARGET_NOR_RESULT: () => ({
    vi: 'Không có chỉ tiêu, không có kết quả: 0 điểm.',
    en: 'Neither target nor result: 0 points.',
  }),
  BELOW_TARGET: (n) => ({
    vi: `Chưa đạt chỉ tiêu (${n.of('actual')} so với ${n.of('target')}): ${n.of('half')} × ${n.of('actual')} : ${n.of('target')} = ${n.points} điểm; đạt chỉ tiêu thì được ${n.of('half')} điểm.`,
    en: `Below the target (${n.of('actual')} of ${n.of('target')}): ${n.of('half')} × ${n.of('actual')} / ${n.of('target')} = ${n.points} points; at the target it would be ${n.of('half')}.`,
  }),
  ABOVE_ALLOWED: (n) => ({
    vi: `Vượt mức cho phép (${n.of('actual')} so với ${n.of('target')}, càng thấp càng tốt): ${n.of('half')} × ${n.of('target')} : ${n.of('actual')} = ${n.points} điểm.`,
    en: `Above what is allowed (${n.of('actual')} against ${n.of('target')}, less is better): ${n.of('half')} × ${n.of('target')} / ${n.of('actual')} = ${n.points} points.`,
  }),
  AT_TARGET: (n) => ({
    vi: `Đúng bằng chỉ tiêu ${n.of('target')}: được ${n.percent('share')} của ${n.of('maximum')} điểm = ${n.points} điểm.`,
    en: `Exactly at the target ${n.of('target')}: ${n.percent('share')} of ${n.of('maximum')} = ${n.points} points.`,
  }),
  NO_RATE: (n) => ({
    vi: `Chỉ tiêu là 0 nên không tính được tỷ lệ vượt: ${n.of('actual')} được tính như đạt chỉ tiêu, ${n.points} điểm.`,
    en: `The target is 0, so there is no rate: ${n.of('actual')} counts as at the target, ${n.points} points.`,
  }),
  ABOVE_NOTHING_ALLOWED: (n) => ({
    vi: `Chỉ tiêu là 0 mà có ${n.of('actual')}: 0 điểm.`,
    en: `The target is 0 and there are ${n.of('actual')}: 0 points.`,
  }),
  BEYOND_TARGET: (n, { leaf }) => {
    const isLower = leaf.rule.name === 'targetRatio' && leaf.rule.direction === 'LOWER';
    const [one, other] = isLower ? ['target', 'actual'] : ['actual', 'target'];
    return {
      vi: `Tốt hơn chỉ tiêu: (${n.of(one)} − ${n.of(other)}) : ${n.of('target')} = ${n.percent('rate')}.`,
      en: `Better than the target: (${n.of(one)} − ${n.of(other)}) / ${n.of('target')} = ${n.percent('rate')}.`,
    };
  },
  BEYOND_PROVISIONAL: (n) => ({
    vi: `Cụm chưa chốt nên chưa biết đơn vị vượt cao nhất: tạm tính như đạt chỉ tiêu, ${n.points} điểm.`,
    en: `The cluster is still open and its best unknown: for now as at the target, ${n.points} points.`,
  }),
  BEYOND_BEST: (n) => ({
    vi: `Tỷ lệ vượt ${n.percent('rate')} cao nhất cụm: được điểm tối đa ${n.points}.`,
    en: `A rate of ${n.percent('rate')} is the best of the cluster: all ${n.points} points.`,
  }),
  BEYOND_BEHIND_BEST: (n) => ({
    vi: `Tỷ lệ vượt cao nhất cụm là ${n.percent('best')}: ${n.of('half')} + ${n.of('rest')} × ${n.percent('rate')} : ${n.percent('best')} = ${n.points} điểm.`,
    en: `The best rate of the cluster is ${n.percent('best')}: ${n.of('half')} + ${n.of('rest')} × ${n.percent('rate')} / ${n.percent('best')} = ${n.points} points.`,
  }),
  NO_TARGET: () => ({
    vi: 'Không được giao chỉ tiêu: so với kết quả tốt nhất của các đơn vị trong cụm cũng không có chỉ tiêu.',
    en: 'No target was set: held against the best result of those in the cluster without a target.',
  }),
  BEST_FIGURE: (n) => ({
    vi: `${n.of('actual')} là kết quả tốt nhất cụm: được điểm tối đa ${n.points}.`,
    en: `${n.of('actual')} is the best of the cluster: all ${n.points} points.`,
  }),
  BEHIND_BEST_FIGURE: (n) => ({
    vi: `Kết quả tốt nhất cụm là ${n.of('best')}: ${n.of('maximum')} × ${n.of('own')} : ${n.of('other')} = ${n.points} điểm.`,
    en: `The best of the cluster is ${n.of('best')}: ${n.of('maximum')} × ${n.of('own')} / ${n.of('other')} = ${n.points} points.`,
  }),
  NO_FIGURE_TO_SHARE: (n) => ({
    vi: `Kết quả ${n.of('actual')}: 0 điểm.`,
    en: `A result of ${n.of('actual')}: 0 points.`,
  }),
  TARGET_REACHED: (n) => ({
    vi: `Đạt chỉ tiêu (${n.of('actual')} so với ${n.of('target')}): được điểm tối đa ${n.points}.`,
    en: `The target is reached (${n.of('actual')} against ${n.of('target')}): all ${n.points} points.`,
  }),
  SHARE_OF_TARGET: (n) => ({
    vi: `${n.of('maximum')} × ${n.of('reached')} : ${n.of('needed')} = ${n.points} điểm.`,
    en: `${n.of('maximum')} × ${n.of('reached')} / ${n.of('needed')} = ${n.points} points.`,
  }),
};
