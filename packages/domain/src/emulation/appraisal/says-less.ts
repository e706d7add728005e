import type { ModelStanding } from '../../programme/index.ts';
import type { Band } from '../../scoring/index.ts';
import type { Appraisal } from './model.ts';

/**
 * Does the appraisal say less than a recognition would? The classes of the set carry the names of standings; a set
 * that names them otherwise says nothing of it.
 */
export const saysLess = (
  appraisal: Pick<Appraisal, 'class'>,
  set: { readonly bands: readonly Pick<Band, 'code'>[] },
  standing: ModelStanding,
): boolean => {
  const codes = set.bands.map(({ code }) => code);
  const wanted = codes.indexOf(standing);
  return wanted >= 0 && codes.indexOf(appraisal.class) > wanted;
};
