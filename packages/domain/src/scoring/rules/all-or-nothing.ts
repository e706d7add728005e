import type { LeafRule } from './leaf-rule.ts';
import { meets } from './meets.ts';

/** scoring.md §1 `allOrNothing`: M if the condition is met, else 0; missing if it cannot be told. */
export const allOrNothing: LeafRule<'allOrNothing'> = ({ condition }, { maximum }) => {
  const isMet = meets(condition);
  return (figures) => new Float64Array(isMet(figures)).map((met) => (met < 0 ? Number.NaN : met * maximum));
};
