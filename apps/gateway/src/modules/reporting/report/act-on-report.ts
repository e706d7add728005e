import type { Action } from '@danvan/domain/access';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  type ActContext,
  type Counting,
  decide,
  type FiguresFault,
  type Finding,
  isFullyApproved,
  type LifecycleFault,
  type ReportAct,
  type TooManyFigures,
  type Transition,
} from '@danvan/domain/reporting';
import type { Actor } from '../../../access/actor.ts';
import { type KeyReused, once } from '../../../database/once.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { scopeOf } from '../../hierarchy/unit/scope-of.ts';
import type { StoredPeriod } from '../period/period.map.ts';
import { lockPeriod } from '../period/period.store.ts';
import { applyToRollup } from '../rollup/apply-to-rollup.ts';
import type { ReportId, StoredReport } from './report.map.ts';
import { findReports, lockReport, saveTransitions } from './report.store.ts';

/** What whoever acts says: on which report, as they last saw it, and under which key. */
export type ReportOrder = {
  readonly reportId: ReportId;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly reason: string | null;
};

/** Why an act on a report did not happen. */
export type ActFault =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'CONFLICT'; readonly reportId: ReportId }
  | { readonly kind: 'LIFECYCLE'; readonly fault: LifecycleFault }
  | { readonly kind: 'FIGURES'; readonly faults: readonly (FiguresFault & { readonly index: number })[] }
  | { readonly kind: 'TOO_MANY'; readonly fault: TooManyFigures }
  | { readonly kind: 'FINDINGS'; readonly findings: readonly Finding[] }
  | { readonly kind: 'FORM_GONE' };

/** The report under the act, kept from everyone else. */
export type Held = {
  readonly stored: StoredReport;
  readonly period: StoredPeriod;
  readonly context: ActContext;
};

/** What an act comes to: the domain's act, and what of the figures changed (for the audit). */
export type Decided = { readonly act: ReportAct; readonly before?: object; readonly after?: object };

export type Uow = UnitOfWork<Actor>;

type Act = {
  /** Its name in the audit. */
  readonly name: string;
  readonly permission: Action;
  readonly order: ReportOrder;
  /** Everything else that the key stands for. */
  readonly content?: Parameters<typeof once>[2];
  readonly decide: (uow: Uow, held: Held) => Promise<Result<Decided, ActFault>>;
};

const hold = async (uow: Uow, { permission, order }: Act): Promise<Result<Held, ActFault>> => {
  const scope = await scopeOf(uow, permission);
  const [seen] = await findReports(uow.manager, scope, [order.reportId]);
  // The period comes first: whoever closes it takes the same order.
  const period = seen && (await lockPeriod(uow.manager, seen.periodId, 'TO_ACT'));
  const stored = period && (await lockReport(uow.manager, scope, order.reportId));
  if (!stored) return err({ kind: 'NOT_FOUND' });
  if (stored.report.version !== order.version) return err({ kind: 'CONFLICT', reportId: stored.id });
  const actor = { user: uow.actor.userId, unit: uow.actor.unitId };
  const context = { actor, at: uow.now.toISOString(), periodIsClosed: period.state === 'CLOSED' };
  return ok({ stored, period, context });
};

/** What the audit says of a report. */
const summary = ({ state, version, revision, step }: Transition['report']) => ({
  state,
  version,
  revision,
  step,
});

const save = async (uow: Uow, stored: StoredReport, transition: Transition): Promise<void> => {
  const names = new Map([[uow.actor.userId, uow.actor.displayName]]);
  await saveTransitions(uow.manager, [{ stored, transition }], names);
  await applyToRollup(uow.manager, [stored.id], transition.counting, uow.now);
};

/** The last approval of a revision in a closed period makes it final at once. */
const closeIfPeriodIs = async (uow: Uow, held: Held, stored: StoredReport): Promise<Counting> => {
  if (!held.context.periodIsClosed || !isFullyApproved(stored.report) || stored.report.state === 'CLOSED')
    return 'KEEP';
  const closed = decide(stored.report, { kind: 'CLOSE' }, held.context);
  if (!closed.ok) return 'KEEP';
  await save(uow, stored, closed.value);
  return closed.value.counting;
};

const perform = async (uow: Uow, act: Act): Promise<Result<{ reportId: ReportId }, ActFault>> => {
  const held = await hold(uow, act);
  if (!held.ok) return held;
  const { stored, context } = held.value;
  const decided = await act.decide(uow, held.value);
  if (!decided.ok) return decided;
  const made = decide(stored.report, decided.value.act, context);
  if (!made.ok) return err({ kind: 'LIFECYCLE', fault: made.error });
  await save(uow, stored, made.value);
  const { report } = made.value;
  const deciders = report.route.map((step) =>
    step.decidedBy === uow.actor.userId ? uow.actor.displayName : null,
  );
  await closeIfPeriodIs(uow, held.value, { ...stored, report, deciders });
  await uow.audit({
    action: act.name,
    subjectId: stored.id,
    unitId: report.unit,
    before: { ...summary(stored.report), ...decided.value.before },
    after: { ...summary(report), ...decided.value.after },
    reason: made.value.event.reason,
  });
  return ok({ reportId: stored.id });
};

/** One act on one report: find it within reach, hold it, ask the domain, save, move the roll-up, audit. */
export const actOnReport =
  (act: Act) =>
  (uow: Uow): Promise<Result<{ reportId: ReportId }, ActFault | KeyReused>> =>
    once(uow, act.order.idempotencyKey, [act.name, { ...act.order }, act.content ?? null], () =>
      perform(uow, act),
    );
