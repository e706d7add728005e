import type { LocalText } from '@danvan/domain/reporting';

/** Everything that can be wrong with the sources of the map; each code has one meaning. */
export const LOAD_FAULTS = [
  'ROW_WITHOUT_OLD_CODE',
  'ROW_WITHOUT_OLD_COMMUNE',
  'UNCODED_ROW_NAMES_GONE_COMMUNE',
  'UNCODED_ROW_REPEATS',
  'UNCODED_ROW_DIVIDES',
  'UNCODED_ROW_OF_ANOTHER_KIND',
  'UNCODED_ROW_TWICE',
  'NEW_CODE_UNKNOWN',
  'NEW_CODE_OF_ANOTHER_COMMUNE',
  'CODE_WITHOUT_LEADING_ZERO',
  'NEW_COMMUNE_WITHOUT_ORIGIN',
  'CODE_DOUBTFUL',
  'NAME_NOT_COMPOSED',
  'NAME_WITH_OLD_TONE_POSITION',
  'NAME_WITH_OTHER_APOSTROPHE',
  'COMMUNE_SPELLED_DIFFERENTLY',
  'PROVINCE_NAMED_IN_TWO_WAYS',
  'PROVINCE_ONLY_UNDER_NEW_NAME',
  'DISTRICT_NAMES_TOO_MANY',
  'CHANGES_OF_2026_MISSING',
] as const;
export type LoadFaultCode = (typeof LOAD_FAULTS)[number];

/** A fault of the sources, counted, with what was done about it. */
export type LoadFault = {
  readonly code: LoadFaultCode;
  readonly count: number;
  readonly examples: readonly string[];
  readonly finding: LocalText;
  readonly whatWeDid: LocalText;
};

/** Something the sources do not say and the map needs. */
export type LoadAssumption = { readonly code: string; readonly text: LocalText };

/** What was read, what was wrong with it, and what was assumed. */
export type LoadReport = {
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly LoadFault[];
  readonly assumptions: readonly LoadAssumption[];
};

const EXAMPLES = 5;

/** A fault with its first examples; each example once. */
export const fault = (
  code: LoadFaultCode,
  cases: readonly string[],
  finding: LocalText,
  whatWeDid: LocalText,
): LoadFault => ({
  code,
  count: cases.length,
  examples: [...new Set(cases)].slice(0, EXAMPLES),
  finding,
  whatWeDid,
});
