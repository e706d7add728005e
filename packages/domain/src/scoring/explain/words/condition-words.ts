import type { LocalText } from '../../../kernel/index.ts';
import type { Condition } from '../../criteria-set/condition.ts';
import { COMPARISON_WORDS } from '../../criteria-set/words.ts';
import type { StepWords } from './leaf-context.ts';
import type { Numbers } from './numbers.ts';

/** Steps that say what a condition was held against; vetoes and gates have them too. */
export const CONDITION_STEPS = [
  'CONDITION_YES',
  'CONDITION_COMPARE',
  'CONDITION_SHARE',
  'CONDITION_SHARE_WITHIN',
  'CONDITION_NO_SHARE',
  'CONDITION_BEFORE',
] as const;
export type ConditionStepKind = (typeof CONDITION_STEPS)[number];

/** "từ 90 trở lên" */
const compared = (condition: Condition | null, value: string): LocalText => {
  const { vi, en } =
    condition && 'comparison' in condition
      ? COMPARISON_WORDS[condition.comparison]
      : { vi: '{value}', en: '{value}' };
  return { vi: vi.replace('{value}', value), en: en.replace('{value}', value) };
};

/** What was held against what; `condition` gives the words of the comparison. */
export const sayConditionStep = (
  kind: ConditionStepKind,
  n: Numbers,
  condition: Condition | null,
): LocalText => {
  switch (kind) {
    case 'CONDITION_YES':
      return n.value('met').eq(1)
        ? { vi: 'Trả lời: có.', en: 'Answer: yes.' }
        : { vi: 'Trả lời: không.', en: 'Answer: no.' };
    case 'CONDITION_COMPARE': {
      const asked = compared(condition, n.of('value'));
      return {
        vi: `Điều kiện: ${asked.vi}; số liệu là ${n.of('actual')}.`,
        en: `Condition: ${asked.en}; the figure is ${n.of('actual')}.`,
      };
    }
    case 'CONDITION_SHARE':
      return {
        vi: `Điều kiện: ${n.percent('share')} của ${n.of('whole')}, tức ít nhất ${n.of('needed')}; có ${n.of('part')}.`,
        en: `Condition: ${n.percent('share')} of ${n.of('whole')}, at least ${n.of('needed')}; there are ${n.of('part')}.`,
      };
    case 'CONDITION_SHARE_WITHIN':
      return n.has('below')
        ? {
            vi: `Điều kiện: từ ${n.percent('from')} đến dưới ${n.percent('below')}; ${n.of('part')} trên ${n.of('whole')} là ${n.percent('rate')}.`,
            en: `Condition: ${n.percent('from')} to below ${n.percent('below')}; ${n.of('part')} of ${n.of('whole')} is ${n.percent('rate')}.`,
          }
        : {
            vi: `Điều kiện: từ ${n.percent('from')} trở lên; ${n.of('part')} trên ${n.of('whole')} là ${n.percent('rate')}.`,
            en: `Condition: ${n.percent('from')} or more; ${n.of('part')} of ${n.of('whole')} is ${n.percent('rate')}.`,
          };
    case 'CONDITION_NO_SHARE':
      return {
        vi: `Tổng số là ${n.of('whole')} nên không có tỷ lệ.`,
        en: `The whole is ${n.of('whole')}, so there is no share.`,
      };
    case 'CONDITION_BEFORE': {
      const asked = compared(condition, n.of('before'));
      return {
        vi: `Điều kiện: ${asked.vi} (số kỳ trước); kỳ này là ${n.of('actual')}.`,
        en: `Condition: ${asked.en} (the figure before); now it is ${n.of('actual')}.`,
      };
    }
  }
};

const ofLeaf =
  (kind: ConditionStepKind): StepWords<'MET'>['MET'] =>
  (n, { leaf }) =>
    sayConditionStep(kind, n, leaf.rule.name === 'allOrNothing' ? leaf.rule.condition : null);

/** Met or not met, and what was held against what. */
export const CONDITION_STEP_WORDS: StepWords<ConditionStepKind | 'MET' | 'NOT_MET'> = {
  CONDITION_YES: ofLeaf('CONDITION_YES'),
  CONDITION_COMPARE: ofLeaf('CONDITION_COMPARE'),
  CONDITION_SHARE: ofLeaf('CONDITION_SHARE'),
  CONDITION_SHARE_WITHIN: ofLeaf('CONDITION_SHARE_WITHIN'),
  CONDITION_NO_SHARE: ofLeaf('CONDITION_NO_SHARE'),
  CONDITION_BEFORE: ofLeaf('CONDITION_BEFORE'),
  MET: (n, { leaf }) =>
    leaf.maximum === null
      ? { vi: 'Đạt.', en: 'Met.' }
      : { vi: `Đạt: được ${n.points} điểm.`, en: `Met: ${n.points} points.` },
  NOT_MET: (_, { leaf }) =>
    leaf.maximum === null
      ? { vi: 'Chưa đạt.', en: 'Not met.' }
      : { vi: 'Chưa đạt: 0 điểm.', en: 'Not met: 0 points.' },
};
