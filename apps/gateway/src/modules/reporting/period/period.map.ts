import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import { type Day, type Id, id } from '@danvan/domain/kernel';
import type { FormCode, LocalText, ReportingPeriod, TierDeadline } from '@danvan/domain/reporting';
import type { PeriodDeadlineRow, ReportingPeriodRow } from './period.row.ts';

export type PeriodId = Id<'StoredPeriod'>;

/** OPEN: reports are taken. CLOSED: approved figures are final, nothing can be submitted any more. */
export const PERIOD_STATES = ['PLANNED', 'OPEN', 'CLOSED'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** A period of one form as it is stored: the domain's period with its state and deadlines. */
export type StoredPeriod = {
  readonly id: PeriodId;
  readonly form: { readonly code: FormCode; readonly version: number };
  readonly tree: HierarchyTree;
  readonly period: ReportingPeriod;
  readonly label: LocalText;
  readonly deadlines: readonly TierDeadline[];
  readonly state: PeriodState;
  readonly isDemonstration: boolean;
};

export const toPeriod = (row: ReportingPeriodRow, deadlines: readonly PeriodDeadlineRow[]): StoredPeriod => ({
  id: id(row.id),
  form: { code: id(row.form_code), version: row.form_version },
  tree: row.tree as HierarchyTree,
  period: {
    key: id(row.period_key),
    every: row.every as ReportingPeriod['every'],
    year: row.year,
    ordinal: row.ordinal,
    startsOn: row.starts_on as Day,
    endsOn: row.ends_on as Day,
    cutOff: row.cut_off as Day,
  },
  label: { vi: row.label_vi, en: row.label_en },
  deadlines: deadlines.map(({ level, on_day }) => ({ level: level as OrgLevel, on: on_day as Day })),
  state: row.state as PeriodState,
  isDemonstration: row.is_demonstration,
});

export const toPeriodRow = ({ period, ...stored }: StoredPeriod): ReportingPeriodRow => ({
  id: stored.id,
  form_code: stored.form.code,
  form_version: stored.form.version,
  tree: stored.tree,
  period_key: period.key,
  every: period.every,
  year: period.year,
  ordinal: period.ordinal,
  label_vi: stored.label.vi,
  label_en: stored.label.en,
  starts_on: period.startsOn,
  ends_on: period.endsOn,
  cut_off: period.cutOff,
  state: stored.state,
  is_demonstration: stored.isDemonstration,
});

export const toDeadlineRows = ({ id: periodId, deadlines }: StoredPeriod): PeriodDeadlineRow[] =>
  deadlines.map(({ level, on }) => ({ period_id: periodId, level, on_day: on }));
