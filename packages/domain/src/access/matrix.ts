import type { Action } from './action.ts';
import type { Role } from './role.ts';

/** How far a permission reaches from the unit for which the user acts. */
export const REACHES = ['NONE', 'OWN', 'BELOW', 'OWN_AND_BELOW', 'NATION'] as const;
export type Reach = (typeof REACHES)[number];

/** The coordination work of a unit that takes part in it: it keeps its own records and answers for itself. */
const OWN_WORK = {
  VIEW_WORK: 'OWN_AND_BELOW',
  KEEP_DOCUMENT: 'OWN',
  KEEP_PROGRAMME: 'OWN',
  KEEP_PLAN: 'OWN',
  ASSIGN_TASK: 'OWN',
  REPORT_TASK: 'OWN',
  KEEP_MEETING: 'OWN',
  KEEP_INSPECTION: 'OWN',
  ANSWER_INSPECTION: 'OWN',
  KEEP_MODEL: 'OWN_AND_BELOW',
  RECOGNISE_MODEL: 'OWN_AND_BELOW',
  KEEP_ACTIVITY: 'OWN',
  KEEP_STATEMENT: 'OWN',
  ATTACH_FILE: 'OWN',
} as const satisfies Partial<Record<Action, Reach>>;

/** A commune takes part, reports and answers; it leads no programme and inspects nobody. */
const COMMUNE_WORK = {
  ...OWN_WORK,
  VIEW_WORK: 'OWN',
  KEEP_PROGRAMME: 'NONE',
  KEEP_INSPECTION: 'NONE',
  KEEP_MODEL: 'OWN',
  RECOGNISE_MODEL: 'NONE',
} as const satisfies Partial<Record<Action, Reach>>;

/** Partner agencies read what is published in their programmes. */
const PARTNER_WORK = {
  VIEW_WORK: 'OWN',
  KEEP_DOCUMENT: 'NONE',
  KEEP_PROGRAMME: 'NONE',
  KEEP_PLAN: 'NONE',
  ASSIGN_TASK: 'NONE',
  REPORT_TASK: 'NONE',
  KEEP_MEETING: 'NONE',
  KEEP_INSPECTION: 'NONE',
  ANSWER_INSPECTION: 'NONE',
  KEEP_MODEL: 'NONE',
  RECOGNISE_MODEL: 'NONE',
  KEEP_ACTIVITY: 'NONE',
  KEEP_STATEMENT: 'NONE',
  ATTACH_FILE: 'NONE',
} as const satisfies Partial<Record<Action, Reach>>;

/**
 * The whole of permission: action × role → reach. For Party roles "own" is the police counterpart of their area.
 * The officer of a province prepares (reads, sends back), its approver decides: whoever prepares does not approve.
 * That a decision is the user's turn, and not on the user's own report, is said by the report's lifecycle. For the coordination work "own" is the user's unit itself,
 * for Party roles too, and "below" its line (`lineOf`); what a partner shares is seen besides (`seesRecord`).
 */
export const PERMISSIONS = {
  COMMUNE_OFFICER: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'OWN',
    SUBMIT_REPORT: 'OWN',
    REVIEW_REPORT: 'NONE',
    APPROVE_REPORT: 'NONE',
    AMEND_REPORT: 'OWN',
    VIEW_REPORT: 'OWN',
    VIEW_ROLLUP: 'OWN',
    VIEW_PROGRESS: 'OWN',
    VIEW_AUDIT: 'OWN',
    CLOSE_PERIOD: 'NONE',
    ...COMMUNE_WORK,
  },
  PROVINCE_OFFICER: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'OWN',
    SUBMIT_REPORT: 'OWN',
    REVIEW_REPORT: 'BELOW',
    APPROVE_REPORT: 'NONE',
    AMEND_REPORT: 'OWN',
    VIEW_REPORT: 'OWN_AND_BELOW',
    VIEW_ROLLUP: 'OWN_AND_BELOW',
    VIEW_PROGRESS: 'OWN_AND_BELOW',
    VIEW_AUDIT: 'OWN_AND_BELOW',
    CLOSE_PERIOD: 'NONE',
    ...OWN_WORK,
  },
  PROVINCE_APPROVER: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'NONE',
    SUBMIT_REPORT: 'NONE',
    REVIEW_REPORT: 'BELOW',
    APPROVE_REPORT: 'BELOW',
    AMEND_REPORT: 'BELOW',
    VIEW_REPORT: 'OWN_AND_BELOW',
    VIEW_ROLLUP: 'OWN_AND_BELOW',
    VIEW_PROGRESS: 'OWN_AND_BELOW',
    VIEW_AUDIT: 'OWN_AND_BELOW',
    CLOSE_PERIOD: 'NONE',
    ...OWN_WORK,
  },
  MINISTRY_ANALYST: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'OWN',
    SUBMIT_REPORT: 'OWN',
    REVIEW_REPORT: 'BELOW',
    APPROVE_REPORT: 'BELOW',
    AMEND_REPORT: 'BELOW',
    VIEW_REPORT: 'NATION',
    VIEW_ROLLUP: 'NATION',
    VIEW_PROGRESS: 'NATION',
    VIEW_AUDIT: 'OWN_AND_BELOW',
    CLOSE_PERIOD: 'NONE',
    ...OWN_WORK,
  },
  MINISTRY_ADMINISTRATOR: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'OWN',
    SUBMIT_REPORT: 'OWN',
    REVIEW_REPORT: 'BELOW',
    APPROVE_REPORT: 'BELOW',
    AMEND_REPORT: 'BELOW',
    VIEW_REPORT: 'NATION',
    VIEW_ROLLUP: 'NATION',
    VIEW_PROGRESS: 'NATION',
    VIEW_AUDIT: 'NATION',
    CLOSE_PERIOD: 'NATION',
    ...OWN_WORK,
  },
  MASS_MOBILISATION_CENTRAL: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'NONE',
    SUBMIT_REPORT: 'NONE',
    REVIEW_REPORT: 'NONE',
    APPROVE_REPORT: 'NONE',
    AMEND_REPORT: 'NONE',
    VIEW_REPORT: 'NONE',
    VIEW_ROLLUP: 'NATION',
    VIEW_PROGRESS: 'NATION',
    VIEW_AUDIT: 'NONE',
    CLOSE_PERIOD: 'NONE',
    ...OWN_WORK,
  },
  MASS_MOBILISATION_PROVINCE: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'NONE',
    SUBMIT_REPORT: 'NONE',
    REVIEW_REPORT: 'NONE',
    APPROVE_REPORT: 'NONE',
    AMEND_REPORT: 'NONE',
    VIEW_REPORT: 'NONE',
    VIEW_ROLLUP: 'OWN_AND_BELOW',
    VIEW_PROGRESS: 'OWN_AND_BELOW',
    VIEW_AUDIT: 'NONE',
    CLOSE_PERIOD: 'NONE',
    ...OWN_WORK,
  },
  PARTNER: {
    VIEW_HIERARCHY: 'NATION',
    ENTER_FIGURES: 'NONE',
    SUBMIT_REPORT: 'NONE',
    REVIEW_REPORT: 'NONE',
    APPROVE_REPORT: 'NONE',
    AMEND_REPORT: 'NONE',
    VIEW_REPORT: 'NONE',
    VIEW_ROLLUP: 'NONE',
    VIEW_PROGRESS: 'NONE',
    VIEW_AUDIT: 'NONE',
    CLOSE_PERIOD: 'NONE',
    ...PARTNER_WORK,
  },
} as const satisfies Record<Role, Record<Action, Reach>>;
