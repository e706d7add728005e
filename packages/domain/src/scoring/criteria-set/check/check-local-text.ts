import type { LocalText } from '../../../kernel/index.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import { type Faults, NONE } from './context.ts';

/** Vietnamese words must be there; English may be missing. */
export const checkLocalText = (text: LocalText, path: CriteriaFault['path']): Faults =>
  text.vi === '' ? [faultAt('TEXT_REQUIRED', [...path, 'vi'])] : NONE;
