import { type LocalText, unreachable } from '../../../kernel/index.ts';
import { type CriteriaSet, type Criterion, isLeaf, type TieBreak } from '../../criteria-set/model.ts';

const find = (criteria: readonly Criterion[], key: string): Criterion | undefined => {
  for (const criterion of criteria) {
    if (criterion.key === key) return criterion;
    const below = isLeaf(criterion) ? undefined : find(criterion.children, key);
    if (below) return below;
  }
  return undefined;
};

/** By what a tie-break tells equal totals apart. */
export const sayTieBreak = (tieBreak: TieBreak, set: CriteriaSet): LocalText => {
  switch (tieBreak.kind) {
    case 'CRITERION': {
      const { vi, en } = find(set.criteria, tieBreak.key)?.name ?? { vi: tieBreak.key, en: tieBreak.key };
      return { vi: `điểm của “${vi}”`, en: `points of “${en}”` };
    }
    case 'QUANTITATIVE':
      return { vi: 'điểm các tiêu chí định lượng', en: 'points of the quantitative criteria' };
    case 'FEWER_PENALTIES':
      return {
        vi: 'số lần bị trừ điểm (ít hơn xếp trên)',
        en: 'events that took points off (fewer is better)',
      };
    default:
      return unreachable(tieBreak);
  }
};
