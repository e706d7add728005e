import type { HierarchyTree, OrgLevel } from '../../hierarchy/model.ts';
import type { Decimal, Id, Validity } from '../../kernel/index.ts';
import type { IndicatorCode } from '../indicator.ts';
import type { LocalText } from '../language.ts';
import type { DeadlineRule } from '../period/deadline.ts';
import type { PeriodScheme } from '../period/scheme.ts';

/** "DV-THANG": the same form through all its versions. */
export type FormCode = Id<'ReportForm'>;

/** ERROR keeps a report from being submitted; a WARNING asks for a word of explanation. */
export const SEVERITIES = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How the left side of a rule stands to the right. */
export const COMPARISONS = ['EQUAL', 'AT_MOST', 'LESS', 'AT_LEAST', 'MORE'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A figure, or the sum of several, plus a constant. */
export type RuleSide = { readonly indicators: readonly IndicatorCode[]; readonly plus: Decimal };

/** left–operator–right: "người tham gia ≥ đợt". */
export type ComparisonRule = {
  readonly kind: 'COMPARISON';
  readonly code: string;
  readonly severity: Severity;
  readonly left: RuleSide;
  readonly operator: Comparison;
  readonly right: RuleSide;
  /** What the rule means to the one who reports; null: it is said in general words. */
  readonly message: LocalText | null;
};

/** A total is the sum of its parts. A part that does not apply counts nothing. */
export type SumRule = {
  readonly kind: 'SUM';
  readonly code: string;
  readonly severity: Severity;
  readonly total: IndicatorCode;
  readonly parts: readonly IndicatorCode[];
};

/** What is usual for this form; the hard bounds stand in the indicator. */
export type RangeRule = {
  readonly kind: 'RANGE';
  readonly code: string;
  readonly severity: Severity;
  readonly indicator: IndicatorCode;
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;
};

/** More than `factor` times, or less than 1/`factor` of, the period before. Always a WARNING. */
export type ChangeRule = {
  readonly kind: 'CHANGE';
  readonly code: string;
  readonly indicator: IndicatorCode;
  readonly factor: Decimal;
};

/** What a form asks of the figures of one report. */
export type FormRule = ComparisonRule | SumRule | RangeRule | ChangeRule;

/** An indicator in a form, and whether it must be reported, be it as zero. */
export type FormItem = { readonly indicator: IndicatorCode; readonly required: boolean };
/** A part of a form under its own heading. */
export type FormSection = { readonly title: LocalText; readonly items: readonly FormItem[] };

/** biểu mẫu báo cáo as somebody wrote it down; `checkForm` leads over to a ReportForm. */
export type FormDraft = {
  readonly code: FormCode;
  readonly version: number;
  readonly name: LocalText;
  /** Where and at which level the units stand that report by it. */
  readonly tree: HierarchyTree;
  readonly level: OrgLevel;
  /** When this version is in force; a period uses the version of its last day. */
  readonly validity: Validity;
  readonly scheme: PeriodScheme;
  /** How many working days after the cut-off each level has. */
  readonly deadlines: readonly DeadlineRule[];
  readonly sections: readonly FormSection[];
  readonly rules: readonly FormRule[];
  /**
   * The levels above the reporting unit that decide, lowest first. Only the top of a tree has nobody above: since
   * nobody approves their own, its reports are carried over as published and never submitted here.
   */
  readonly routeLevels: readonly OrgLevel[];
};

/** A form that is right in itself. Made by `checkForm`. */
export type ReportForm = FormDraft & { readonly __checked: 'ReportForm' };

/** All items of a form in the order of its sections. */
export const itemsOf = (form: FormDraft): readonly FormItem[] =>
  form.sections.flatMap((section) => section.items);
