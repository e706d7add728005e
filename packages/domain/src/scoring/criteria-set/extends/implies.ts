import type { Decimal } from '../../../kernel/index.ts';
import { canonicalText } from '../canonical.ts';
import type { Comparison, Condition } from '../condition.ts';

const LOWER_BOUNDS: readonly Comparison[] = ['AT_LEAST', 'ABOVE'];
const UPPER_BOUNDS: readonly Comparison[] = ['AT_MOST', 'BELOW'];

/** From a bound at `strict` follows the same kind of bound at `loose`. */
const follows = (comparison: Comparison, strict: Decimal, loose: Decimal): boolean =>
  (LOWER_BOUNDS.includes(comparison) && strict.gte(loose)) ||
  (UPPER_BOUNDS.includes(comparison) && strict.lte(loose));

/** Do two parts of sets say the same? */
export const isSame = (a: object, b: object): boolean => canonicalText(a) === canonicalText(b);

/** Is the second condition met wherever the first one is? Only what can be shown counts; all else is no. */
export const implies = (first: Condition, second: Condition): boolean => {
  if (isSame(first, second)) return true;
  if (first.kind === 'SHARE' && second.kind === 'SHARE') return first.share.gte(second.share);
  if (first.kind !== 'COMPARE' || second.kind !== 'COMPARE') return false;
  return first.comparison === second.comparison && follows(first.comparison, first.value, second.value);
};
