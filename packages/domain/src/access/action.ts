/**
 * What can be done, as one closed list. Acts on a report concern the unit of the report; CLOSE_PERIOD concerns
 * everybody who reports in the period.
 */
export const ACTIONS = [
  'VIEW_HIERARCHY',
  'ENTER_FIGURES',
  'SUBMIT_REPORT',
  'REVIEW_REPORT',
  'APPROVE_REPORT',
  'AMEND_REPORT',
  'VIEW_REPORT',
  'VIEW_ROLLUP',
  'VIEW_PROGRESS',
  'VIEW_AUDIT',
  'CLOSE_PERIOD',
] as const;
/** REVIEW_REPORT opens the reports that wait for a decision and may send them back; only APPROVE_REPORT approves. */
export type Action = (typeof ACTIONS)[number];
