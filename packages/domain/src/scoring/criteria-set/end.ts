import { type Day, err, ok, type Result, type Validity } from '../../kernel/index.ts';
import { type CriteriaFault, faultAt } from './fault.ts';

/**
 * The span of a published version that is to end: no longer in force from `to` on. It was in force for a day at least,
 * and does not end backwards, so that no round that holds on to it loses its ground.
 */
export const endCriteriaSet = (validity: Validity, to: Day, today: Day): Result<Validity, CriteriaFault> => {
  if (to <= validity.from) return err(faultAt('ENDS_BEFORE_START', ['to']));
  if (to < today) return err(faultAt('ENDS_IN_THE_PAST', ['to']));
  return ok({ from: validity.from, to });
};
