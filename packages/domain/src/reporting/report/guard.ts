import type { OrgUnitId } from '../../hierarchy/model.ts';
import {
  decidingUnit,
  type Instant,
  isFullyApproved,
  type Report,
  type ReportState,
  type UserId,
} from './model.ts';
import { REPORT_ACTS, type ReportActKind, TRANSITIONS } from './transitions.ts';

/** Who acts, and when, and whether the report's period is already closed. */
export type ActContext = {
  readonly actor: { readonly user: UserId; readonly unit: OrgUnitId };
  readonly at: Instant;
  readonly periodIsClosed: boolean;
};

/** Why an act is not open to somebody now, whatever it says. */
export type GuardFault =
  | { readonly code: 'WRONG_STATE'; readonly state: ReportState; readonly act: ReportActKind }
  | { readonly code: 'FULLY_APPROVED' }
  | { readonly code: 'NOT_FULLY_APPROVED' }
  | { readonly code: 'PERIOD_CLOSED' }
  | { readonly code: 'NOT_YOUR_REPORT' }
  | { readonly code: 'OWN_REPORT' }
  | { readonly code: 'NOT_YOUR_STEP'; readonly unit: OrgUnitId | null };

type Guard = (report: Report, context: ActContext) => GuardFault | null;

/** A closed period takes nothing new; only an amendment that was opened with a reason may still be finished. */
const periodTakesIt: Guard = (report, { periodIsClosed }) =>
  periodIsClosed && report.revision === 1 ? { code: 'PERIOD_CLOSED' } : null;

const ownReport: Guard = (report, { actor }) =>
  actor.unit === report.unit ? null : { code: 'NOT_YOUR_REPORT' };

/** Nobody approves their own: neither the user who submitted nor the unit that reports. */
const notOwnReport: Guard = (report, { actor }) =>
  actor.unit === report.unit || actor.user === report.submittedBy ? { code: 'OWN_REPORT' } : null;

const ownStep: Guard = (report, { actor }) => {
  const unit = decidingUnit(report);
  return actor.unit === unit ? null : { code: 'NOT_YOUR_STEP', unit };
};

const stillOpen: Guard = (report) => (isFullyApproved(report) ? { code: 'FULLY_APPROVED' } : null);

const fullyApproved: Guard = (report) => (isFullyApproved(report) ? null : { code: 'NOT_FULLY_APPROVED' });

/** What an act asks for besides the state of the report; the first that fails is told. */
const GUARDS: Readonly<Record<ReportActKind, readonly Guard[]>> = {
  SAVE: [ownReport, periodTakesIt],
  SUBMIT: [ownReport, periodTakesIt],
  RESUBMIT: [ownReport, periodTakesIt],
  APPROVE: [stillOpen, notOwnReport, ownStep],
  // What cannot be handed in again is not sent back.
  SEND_BACK: [stillOpen, notOwnReport, ownStep, periodTakesIt],
  CLOSE: [fullyApproved],
  AMEND: [fullyApproved],
  // What is undone is what this unit typed; whoever opened the amendment from above sees it and may open it again.
  CANCEL_AMENDMENT: [ownReport],
};

/** Why this act is not possible for this actor now; null when it is. */
export const guard = (report: Report, act: ReportActKind, context: ActContext): GuardFault | null => {
  if (TRANSITIONS[report.state][act] === undefined) return { code: 'WRONG_STATE', state: report.state, act };
  for (const check of GUARDS[act]) {
    const fault = check(report, context);
    if (fault !== null) return fault;
  }
  return null;
};

/** The acts that the lifecycle leaves open to an actor now; what the role may do is asked of access besides. */
export const openActs = (report: Report, context: ActContext): readonly ReportActKind[] =>
  REPORT_ACTS.filter((act) => guard(report, act, context) === null);
