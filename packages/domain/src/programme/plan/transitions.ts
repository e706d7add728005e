import type { PlanState } from './model.ts';

/** điều chỉnh / ban hành / tổng kết / thu hồi. */
export const PLAN_ACTS = ['REVISE', 'ISSUE', 'REVIEW', 'WITHDRAW'] as const;
export type PlanAct = (typeof PLAN_ACTS)[number];

/** The whole life of a plan: state × act → next state. What is not in it cannot happen. */
export const PLAN_TRANSITIONS: Readonly<Record<PlanState, Partial<Record<PlanAct, PlanState>>>> = {
  DRAFT: { REVISE: 'DRAFT', ISSUE: 'ISSUED', WITHDRAW: 'WITHDRAWN' },
  ISSUED: { REVISE: 'ISSUED', REVIEW: 'REVIEWED', WITHDRAW: 'WITHDRAWN' },
  REVIEWED: {},
  WITHDRAWN: {},
};
