import { type Day, id } from '@danvan/domain/kernel';
import {
  decide,
  decidingUnit,
  type LegalReport,
  openReport,
  type Report,
  type ReportAct,
  type ReportActKind,
  TRANSITIONS,
} from '@danvan/domain/reporting';

const FORM = { code: id<'ReportForm'>('F'), version: 1 };
const ROUTE = [id<'OrgUnit'>('province'), id<'OrgUnit'>('ministry')];
/** What was reported does not matter here. */
const legal = { form: FORM.code, version: 1, figures: [], explained: [] } as unknown as LegalReport;

const actOf = (kind: ReportActKind): ReportAct => {
  if (kind === 'SUBMIT' || kind === 'RESUBMIT') return { kind, legal, route: ROUTE };
  return kind === 'SEND_BACK' || kind === 'AMEND' ? { kind, reason: 'Thiếu số người dự' } : { kind };
};

const DECIDING: readonly ReportActKind[] = ['APPROVE', 'SEND_BACK'];

/** A report that was just opened, after acts: each number chooses one of those that its state knows. */
export const afterActs = (unit: string, choices: readonly number[]): Report => {
  const opened = openReport({ unit: id(unit), period: id('P'), form: FORM, dueOn: '2025-01-01' as Day });
  return choices.reduce((report, choice) => {
    const known = Object.keys(TRANSITIONS[report.state]) as ReportActKind[];
    const kind = known[choice % known.length] ?? 'SAVE';
    const acting = (DECIDING.includes(kind) && decidingUnit(report)) || report.unit;
    const actor = { user: id<'User'>(`user of ${acting}`), unit: acting };
    const made = decide(report, actOf(kind), { actor, at: '2025-01-01T02:00:00Z', periodIsClosed: false });
    return made.ok ? made.value.report : report;
  }, opened);
};
