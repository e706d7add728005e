import { decimalText } from '../../../kernel/index.ts';
import type { CriteriaSetDraft } from '../draft.ts';
import { faultAt } from '../fault.ts';
import { maximaOf } from '../maxima-of.ts';
import { type Faults, NONE } from './context.ts';

/** The leaves' maxima sum to the scale; a set that recognises has none (scoring.md §1). */
export const checkScale = ({ scale, outcome, criteria }: CriteriaSetDraft): Faults => {
  if (outcome === 'RECOGNITION') return scale === null ? NONE : [faultAt('NOT_IN_RECOGNITION', ['scale'])];
  if (scale === null) return [faultAt('SCALE_REQUIRED', ['scale'])];
  if (!scale.gt(0)) return [faultAt('SCALE_NOT_POSITIVE', ['scale'])];
  const { maximum } = maximaOf(criteria);
  if (maximum.eq(scale)) return NONE;
  const about = {
    sum: decimalText(maximum),
    scale: decimalText(scale),
    difference: decimalText(maximum.minus(scale).abs()),
  };
  const code = maximum.lt(scale) ? 'MAXIMA_BELOW_SCALE' : 'MAXIMA_ABOVE_SCALE';
  return [faultAt(code, ['criteria'], about)];
};
