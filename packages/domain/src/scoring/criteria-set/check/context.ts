import type { IndicatorCode } from '../../../reporting/index.ts';
import type { CriteriaFault } from '../fault.ts';
import type { CriteriaSet } from '../model.ts';

/** What must be known beside a draft to check it. */
export type CriteriaContext = {
  /** The indicators that exist. */
  readonly indicators: ReadonlySet<IndicatorCode>;
  /** The published set that the draft extends; null when there is none, or it is not known. */
  readonly extended: CriteriaSet | null;
};

export type Faults = readonly CriteriaFault[];
export const NONE: Faults = [];
