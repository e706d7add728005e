import { err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault } from '../../programme/index.ts';
import type { CommendationState } from './model.ts';

/** sửa / trình / trả lại / quyết định / trao / hủy quyết định / rút. */
export const COMMENDATION_ACTS = [
  'REVISE',
  'SUBMIT',
  'RETURN',
  'DECIDE',
  'PRESENT',
  'CANCEL_AWARD',
  'WITHDRAW',
] as const;
export type CommendationAct = (typeof COMMENDATION_ACTS)[number];

/** The whole life of a commendation: state × act → next state. What is not in it cannot happen. */
export const COMMENDATION_TRANSITIONS: Readonly<
  Record<CommendationState, Readonly<Partial<Record<CommendationAct, CommendationState>>>>
> = {
  DRAFT: { REVISE: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { RETURN: 'RETURNED', DECIDE: 'DECIDED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { REVISE: 'RETURNED', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  // What was decided is not undone but cancelled, award by award, and stays in the register.
  DECIDED: { PRESENT: 'PRESENTED', CANCEL_AWARD: 'DECIDED' },
  PRESENTED: { CANCEL_AWARD: 'PRESENTED' },
  WITHDRAWN: {},
};

/** The acts open to a commendation in this state. */
export const openCommendationActs = (state: CommendationState): readonly CommendationAct[] =>
  COMMENDATION_ACTS.filter((act) => COMMENDATION_TRANSITIONS[state][act] !== undefined);

/** The state an act leads to, or that it is not open now. */
export const commendationStateAfter = (
  state: CommendationState,
  act: CommendationAct,
): Result<CommendationState, readonly FieldFault<'WRONG_STATE'>[]> => {
  const next = COMMENDATION_TRANSITIONS[state][act];
  return next === undefined ? err([{ code: 'WRONG_STATE', path: [] }]) : ok(next);
};
