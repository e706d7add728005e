import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { NoteFault } from '../figure/check-note.ts';
import type { GuardFault } from './guard.ts';
import type { Instant, Report, ReportState, UserId } from './model.ts';
import type { LegalReport } from './ready-to-submit.ts';
import type { ReportActKind } from './transitions.ts';

/**
 * An act with what it needs. Submission needs a report that was checked (`readyToSubmit`) and the units of its
 * route, lowest first, as the hierarchy has them on the day; sending back and amending need a reason.
 */
export type ReportAct =
  | {
      readonly kind: 'SUBMIT' | 'RESUBMIT';
      readonly legal: LegalReport;
      readonly route: readonly OrgUnitId[];
    }
  | { readonly kind: 'SEND_BACK' | 'AMEND'; readonly reason: string }
  | { readonly kind: 'SAVE' | 'APPROVE' | 'CLOSE' | 'CANCEL_AMENDMENT' };

/** Why an act upon a report is not possible. */
export type LifecycleFault =
  | GuardFault
  | NoteFault
  | { readonly code: 'REASON_REQUIRED'; readonly act: ReportActKind }
  | { readonly code: 'NO_ROUTE' }
  | { readonly code: 'ROUTE_NOT_USABLE'; readonly unit: OrgUnitId }
  | { readonly code: 'OTHER_FORM_CHECKED' };

/**
 * What the act does to the roll-up: COUNT the figures as they are now (in place of what counted before), WITHDRAW
 * what counted, FINALISE what counts (no longer provisional), RESTORE the figures as they counted last, or nothing.
 */
export const COUNTINGS = ['KEEP', 'COUNT', 'WITHDRAW', 'FINALISE', 'RESTORE'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** What an act makes of a report: its next shape, an entry of its history, and what becomes of the roll-up. */
export type Transition = {
  readonly report: Report;
  readonly counting: Counting;
  readonly event: {
    readonly act: ReportActKind;
    readonly from: ReportState;
    readonly to: ReportState;
    readonly by: UserId;
    readonly unit: OrgUnitId;
    readonly at: Instant;
    readonly reason: string | null;
  };
};
