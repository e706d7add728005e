import type { Severity } from '../form/model.ts';
import type { IndicatorCode } from '../indicator.ts';
import type { LocalText } from '../language.ts';

/** What a check found; numbers are plain decimals. */
export type FindingReason =
  | { readonly code: 'NOTHING_REPORTED' }
  | { readonly code: 'REQUIRED_MISSING' }
  | { readonly code: 'PAIR_HALF_MISSING'; readonly other: IndicatorCode }
  | { readonly code: 'PAIR_HALF_ZERO'; readonly other: IndicatorCode }
  | {
      readonly code: 'COMPARISON_FAILS';
      readonly left: string;
      readonly operator: 'EQUAL' | 'AT_MOST' | 'LESS' | 'AT_LEAST' | 'MORE';
      readonly right: string;
      readonly message: LocalText | null;
    }
  | { readonly code: 'SUM_DIFFERS'; readonly total: string; readonly parts: string }
  | {
      readonly code: 'OUT_OF_USUAL_RANGE';
      readonly minimum: string | null;
      readonly maximum: string | null;
    }
  | { readonly code: 'UNUSUAL_CHANGE'; readonly previous: string; readonly factor: string };

/** One thing to mend or to explain, at one indicator. */
export type Finding = FindingReason & {
  readonly severity: Severity;
  readonly indicator: IndicatorCode;
  /** The rule of the form; null for what every form asks. */
  readonly rule: string | null;
  /** The figure carries a note: that is the word of explanation that a warning asks for. */
  readonly explained: boolean;
};

/** Does it keep the report from being submitted? An error always, a warning until it is explained. */
export const isBlocking = (finding: Finding): boolean => finding.severity === 'ERROR' || !finding.explained;
