import type { Outline, OutlineCriterion } from './engine/protocol.ts';

/** The leaves of criteria, in the order in which they are read. */
export const leavesIn = (criteria: readonly OutlineCriterion[]): readonly OutlineCriterion[] =>
  criteria.flatMap((each) => (each.children.length === 0 ? [each] : leavesIn(each.children)));

/** A criterion, veto or gate by its key. */
export const criterionIn = ({ criteria, conditions }: Outline, key: string): OutlineCriterion | null => {
  const find = (among: readonly OutlineCriterion[]): OutlineCriterion | null => {
    for (const each of among) {
      const found = each.key === key ? each : find(each.children);
      if (found) return found;
    }
    return null;
  };
  return find([...criteria, ...conditions]);
};
