import { err, ok, type Result } from '../../kernel/index.ts';
import { checkNote } from '../figure/check-note.ts';
import type { Counting, LifecycleFault, ReportAct, Transition } from './act.ts';
import { type ActContext, guard } from './guard.ts';
import type { Report, ReportState } from './model.ts';
import type { LegalReport } from './ready-to-submit.ts';
import { type NextState, TRANSITIONS } from './transitions.ts';

type Changes = { readonly changes: Partial<Report>; readonly counting: Counting };

const submitted = (
  report: Report,
  act: Extract<ReportAct, { legal: LegalReport }>,
  context: ActContext,
): Result<Changes, LifecycleFault> => {
  const { form, version } = act.legal;
  if (form !== report.form.code || version !== report.form.version)
    return err({ code: 'OTHER_FORM_CHECKED' });
  if (act.route.length === 0) return err({ code: 'NO_ROUTE' });
  const unusable = act.route.find((unit, index) => unit === report.unit || act.route.indexOf(unit) !== index);
  if (unusable !== undefined) return err({ code: 'ROUTE_NOT_USABLE', unit: unusable });
  const route = act.route.map((unit) => ({ unit, decidedBy: null, decidedAt: null }));
  const changes = {
    route,
    step: 0,
    submittedBy: context.actor.user,
    submittedAt: context.at,
    sentBackReason: null,
  };
  return ok({ changes, counting: 'KEEP' });
};

const approved = (report: Report, context: ActContext): Changes => {
  const decision = { decidedBy: context.actor.user, decidedAt: context.at };
  const route = report.route.map((step, index) => (index === report.step ? { ...step, ...decision } : step));
  return {
    changes: { route, step: report.step + 1, amendedFrom: null },
    counting: report.step === 0 ? 'COUNT' : 'KEEP',
  };
};

const sentBack = (report: Report, reason: string | null): Changes => {
  const route = report.route.map((step) => ({ ...step, decidedBy: null, decidedAt: null }));
  return {
    changes: { route, step: 0, sentBackReason: reason },
    counting: report.step > 0 ? 'WITHDRAW' : 'KEEP',
  };
};

const amended = (report: Report): Changes => ({
  changes: {
    revision: report.revision + 1,
    amendedFrom: report.state === 'CLOSED' ? 'CLOSED' : 'APPROVED',
    sentBackReason: null,
  },
  counting: 'KEEP',
});

const changesOf = (
  report: Report,
  act: ReportAct,
  reason: string | null,
  context: ActContext,
): Result<Changes, LifecycleFault> => {
  switch (act.kind) {
    case 'SAVE':
      return ok({ changes: {}, counting: 'KEEP' });
    case 'SUBMIT':
    case 'RESUBMIT':
      return submitted(report, act, context);
    case 'APPROVE':
      return ok(approved(report, context));
    case 'SEND_BACK':
      return ok(sentBack(report, reason));
    case 'CLOSE':
      return ok({ changes: {}, counting: 'FINALISE' });
    case 'AMEND':
      return ok(amended(report));
    case 'CANCEL_AMENDMENT':
      return ok({ changes: { revision: report.revision - 1, amendedFrom: null }, counting: 'RESTORE' });
  }
};

const reasonOf = (act: ReportAct): Result<string | null, LifecycleFault> => {
  if (!('reason' in act)) return ok(null);
  const reason = checkNote(act.reason);
  return reason.ok && reason.value === null ? err({ code: 'REASON_REQUIRED', act: act.kind }) : reason;
};

const stateAfter = (report: Report, next: NextState | undefined): ReportState =>
  next === undefined || next === 'FORMER' ? (report.amendedFrom ?? report.state) : next;

/** Decides an act upon a report by the transition table: the transition, or the named reason why not. */
export const decide = (
  report: Report,
  act: ReportAct,
  context: ActContext,
): Result<Transition, LifecycleFault> => {
  const refused = guard(report, act.kind, context);
  if (refused !== null) return err(refused);
  const reason = reasonOf(act);
  if (!reason.ok) return reason;
  const made = changesOf(report, act, reason.value, context);
  if (!made.ok) return made;
  const to = stateAfter(report, TRANSITIONS[report.state][act.kind]);
  const { user: by, unit } = context.actor;
  return ok({
    report: { ...report, ...made.value.changes, state: to, version: report.version + 1 },
    counting: made.value.counting,
    event: { act: act.kind, from: report.state, to, by, unit, at: context.at, reason: reason.value },
  });
};
