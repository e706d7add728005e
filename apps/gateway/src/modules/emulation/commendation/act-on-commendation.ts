import {
  type CancellationDraft,
  type Commendation,
  type CommendationDraft,
  cancelAward as cancel,
  type DecisionDraft,
  decideCommendation as decide,
  type Presentation,
  presentCommendation as present,
  returnCommendation as returnIt,
  reviseCommendation as revise,
  submitCommendation as submit,
  withdrawCommendation as withdraw,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { changeCommendation } from './change-commendation.ts';

const byProposer = ({ owner }: Commendation): readonly OrgUnitId[] => [owner];
const byIssuer = ({ issuer }: Commendation): readonly OrgUnitId[] => [issuer];

/** Says anew what is proposed. */
export const reviseCommendation = (order: RecordOrder, draft: CommendationDraft) =>
  changeCommendation({
    name: 'REVISE_COMMENDATION',
    permission: 'PROPOSE_COMMENDATION',
    order,
    said: { draft },
    actingUnits: byProposer,
    grounded: draft,
    decide: (of, ground) => revise(of, draft, ground),
  });

/** Hands a proposal to its issuer. */
export const submitCommendation = (order: RecordOrder) =>
  changeCommendation({
    name: 'SUBMIT_COMMENDATION',
    permission: 'PROPOSE_COMMENDATION',
    order,
    said: {},
    actingUnits: byProposer,
    decide: (of, ground, { by }) => submit(of, by, ground),
  });

/** Gives a proposal back, with a reason. */
export const returnCommendation = (order: RecordOrder, reason: string) =>
  changeCommendation({
    name: 'RETURN_COMMENDATION',
    permission: 'DECIDE_COMMENDATION',
    order,
    said: { reason },
    reason,
    actingUnits: byIssuer,
    decide: (of, { today }) => returnIt(of, reason, today),
  });

/** The issuer decides, candidate by candidate, by the law of the day of the decision. */
export const decideCommendation = (order: RecordOrder, decision: DecisionDraft) =>
  changeCommendation({
    name: 'DECIDE_COMMENDATION',
    permission: 'DECIDE_COMMENDATION',
    order,
    said: { decision },
    reason: decision.overQuotaReason,
    actingUnits: byIssuer,
    on: decision.on,
    document: decision.document,
    decide: (of, ground, { by, cited }) =>
      decide(of, { ...decision, citation: decision.citation ?? cited }, by, ground),
  });

/** Records that the awards were handed over, and by whom. */
export const presentCommendation = (order: RecordOrder, presentation: Presentation) =>
  changeCommendation({
    name: 'PRESENT_COMMENDATION',
    permission: 'PROPOSE_COMMENDATION',
    order,
    said: presentation,
    actingUnits: (of) => [of.owner, of.issuer],
    decide: (of, { today }) => present(of, presentation, today),
  });

/** Takes an award back, by a document and with a reason. */
export const cancelAward = (order: RecordOrder, cancellation: CancellationDraft) =>
  changeCommendation({
    name: 'CANCEL_AWARD',
    permission: 'DECIDE_COMMENDATION',
    order,
    said: cancellation,
    reason: cancellation.reason,
    actingUnits: byIssuer,
    document: cancellation.document,
    decide: (of, { today }, { cited }) =>
      cancel(of, { ...cancellation, citation: cancellation.citation ?? cited }, today),
  });

/** The proposing unit takes its proposal back. */
export const withdrawCommendation = (order: RecordOrder, reason: string) =>
  changeCommendation({
    name: 'WITHDRAW_COMMENDATION',
    permission: 'PROPOSE_COMMENDATION',
    order,
    said: { reason },
    reason,
    actingUnits: byProposer,
    decide: (of, { today }) => withdraw(of, reason, today),
  });
