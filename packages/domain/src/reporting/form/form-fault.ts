import type { OrgLevel } from '../../hierarchy/model.ts';
import type { IndicatorCode } from '../indicator.ts';

/** What is wrong with a form as written down. */
export type FormFault =
  | { readonly code: 'NAME_REQUIRED' }
  | { readonly code: 'VERSION_NOT_POSITIVE'; readonly version: number }
  | { readonly code: 'VALIDITY_EMPTY' }
  | { readonly code: 'FORM_EMPTY' }
  | { readonly code: 'SECTION_EMPTY'; readonly section: string }
  | { readonly code: 'INDICATOR_UNKNOWN'; readonly indicator: IndicatorCode }
  | { readonly code: 'INDICATOR_TWICE'; readonly indicator: IndicatorCode }
  | { readonly code: 'PAIR_NOT_IN_FORM'; readonly indicator: IndicatorCode; readonly other: IndicatorCode }
  | { readonly code: 'RULE_TWICE'; readonly rule: string }
  | { readonly code: 'RULE_INDICATOR_NOT_IN_FORM'; readonly rule: string; readonly indicator: IndicatorCode }
  | { readonly code: 'RULE_SAYS_NOTHING'; readonly rule: string }
  /** The same figure twice in one sum. */
  | { readonly code: 'RULE_COUNTS_TWICE'; readonly rule: string; readonly indicator: IndicatorCode }
  | { readonly code: 'SCHEME_START_DAY'; readonly startDay: number }
  | { readonly code: 'SCHEME_MONTHS_BEFORE'; readonly monthsBefore: number }
  | { readonly code: 'SPAN_BACKWARDS' }
  | { readonly code: 'DEADLINE_NEGATIVE' }
  | { readonly code: 'DEADLINE_TOO_FAR'; readonly workingDays: number }
  | { readonly code: 'DEADLINE_OF_LEVEL_TWICE'; readonly level: OrgLevel }
  | { readonly code: 'DEADLINE_OF_LEVEL_MISSING'; readonly level: OrgLevel }
  | { readonly code: 'ROUTE_REQUIRED' }
  | { readonly code: 'ROUTE_NOT_UPWARDS' };
