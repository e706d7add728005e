import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Validity } from '@danvan/domain/kernel';
import type {
  Figure,
  FormCode,
  LocalText,
  Report,
  ReportingPeriod,
  TierDeadline,
  Transition,
  UserId,
} from '@danvan/domain/reporting';

/** A reporting period of a form. `id`: "DV-THANG:2026-M11". */
export type DatasetPeriod = {
  readonly id: string;
  readonly form: FormCode;
  readonly formVersion: number;
  readonly period: ReportingPeriod;
  readonly label: LocalText;
  readonly deadlines: readonly TierDeadline[];
  readonly state: 'OPEN' | 'CLOSED';
  readonly isDemonstration: boolean;
};

/** A report as it stands, with everything that happened to it. `id`: "DV-THANG:2026-M11:pol-c23527-2025". */
export type DatasetReport = {
  readonly id: string;
  readonly periodId: string;
  readonly report: Report;
  /** Of a draft only what was typed so far; else one for each item of the form. */
  readonly figures: readonly Figure[];
  readonly history: readonly Transition['event'][];
  readonly isDemonstration: boolean;
};

/** Which units report by which form, and since when. */
export type FormAssignment = {
  readonly form: FormCode;
  readonly unit: OrgUnitId;
  readonly validity: Validity;
};

/** Periods with their reports; `people` names everyone who acts in them. */
export type DatasetReports = {
  readonly assignments: readonly FormAssignment[];
  readonly periods: readonly DatasetPeriod[];
  readonly reports: readonly DatasetReport[];
  readonly people: ReadonlyMap<UserId, string>;
};
