import type { LocalText } from '../../../kernel/index.ts';
import type { LeafStepKind } from '../step.ts';
import { CONDITION_STEP_WORDS } from './condition-words.ts';
import { COUNT_STEP_WORDS } from './count-words.ts';
import type { LeafContext } from './leaf-context.ts';
import type { Numbers } from './numbers.ts';
import { TARGET_STEP_WORDS } from './target-words.ts';

type Say = (numbers: Numbers, context: LeafContext) => LocalText;

/** In a set that recognises there are no points to speak of. */
const orMet =
  (points: Say, met: Say): Say =>
  (numbers, context) =>
    context.leaf.maximum === null ? met(numbers, context) : points(numbers, context);

const setBy: Say = (n) =>
  n.value('points').eq(0)
    ? { vi: 'Người thẩm định kết luận: chưa đạt.', en: 'The appraiser decided: not met.' }
    : { vi: 'Người thẩm định kết luận: đạt.', en: 'The appraiser decided: met.' };

/** What becomes of a leaf whatever its rule. */
const DECIDED = {
  NOT_ASSIGNED: orMet(
    () => ({
      vi: 'Không giao tiêu chí này: không có điểm và không tính vào điểm tối đa.',
      en: 'Not assigned: no points, and not part of what could be reached.',
    }),
    () => ({ vi: 'Không giao tiêu chí này: không xét.', en: 'Not assigned: not asked.' }),
  ),
  MISSING_ZERO: orMet(
    () => ({
      vi: 'Chưa có số liệu: bộ tiêu chí quy định tính 0 điểm.',
      en: 'A figure is missing: the set counts 0 points.',
    }),
    () => ({
      vi: 'Chưa có số liệu: bộ tiêu chí quy định coi là chưa đạt.',
      en: 'A figure is missing: the set takes it as not met.',
    }),
  ),
  MISSING_INCOMPLETE: orMet(
    () => ({
      vi: 'Chưa có số liệu: tạm tính 0 điểm, phiếu chưa đủ nên chưa xếp loại, xếp hạng.',
      en: 'A figure is missing: 0 points for now; the sheet is incomplete and gets neither class nor rank.',
    }),
    () => ({ vi: 'Chưa có số liệu: chưa kết luận được.', en: 'A figure is missing: it cannot be told yet.' }),
  ),
  MISSING_LEFT_OUT: orMet(
    () => ({
      vi: 'Chưa có số liệu: bộ tiêu chí quy định không tính tiêu chí này, cả vào điểm tối đa.',
      en: 'A figure is missing: the set leaves this criterion out, also of what could be reached.',
    }),
    () => ({
      vi: 'Chưa có số liệu: bộ tiêu chí quy định không xét tiêu chí này.',
      en: 'A figure is missing: the set does not ask this criterion.',
    }),
  ),
  SET_POINTS: orMet(
    (n) => ({
      vi: `Người thẩm định chấm ${n.points} điểm.`,
      en: `The appraiser set ${n.points} points.`,
    }),
    setBy,
  ),
  SET_POINTS_OVER_RULE: orMet(
    (n) => ({
      vi: `Người thẩm định chấm ${n.points} điểm, thay cho ${n.of('before')} điểm theo cách tính.`,
      en: `The appraiser set ${n.points} points in place of the rule’s ${n.of('before')}.`,
    }),
    setBy,
  ),
  ROUNDED: (n) => ({
    vi: `Làm tròn đến ${n.of('places')} chữ số thập phân: ${n.points} điểm.`,
    en: `Rounded to ${n.of('places')} decimals: ${n.points} points.`,
  }),
  CAPPED: (n) => ({
    vi: `${n.of('before')} điểm vượt mức tối đa: tính ${n.points} điểm.`,
    en: `${n.of('before')} points are above the maximum: ${n.points} count.`,
  }),
  RAISED: (n) => ({
    vi: `${n.of('before')} điểm dưới mức tối thiểu: tính ${n.points} điểm.`,
    en: `${n.of('before')} points are below the minimum: ${n.points} count.`,
  }),
} as const satisfies Partial<Record<LeafStepKind, Say>>;

/** The sentence of each step of a leaf. */
export const LEAF_STEP_WORDS: Readonly<Record<LeafStepKind, Say>> = {
  ...DECIDED,
  ...TARGET_STEP_WORDS,
  ...COUNT_STEP_WORDS,
  ...CONDITION_STEP_WORDS,
};
