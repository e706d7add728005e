/**
 * What can be done, as one closed list. Acts on a report concern the unit of the report; CLOSE_PERIOD concerns
 * everybody who reports in the period. From VIEW_WORK on they concern a record of the coordination work: KEEP_… the
 * unit that keeps it, REPORT_TASK the unit that leads the task, ANSWER_INSPECTION the unit inspected,
 * RECOGNISE_MODEL the unit whose model it is, SIGN_PLEDGE, SCORE_SELF and REVIEW_PEERS the unit that pledges, is scored
 * or reviews its cluster. Who prepares (KEEP_CRITERIA, KEEP_ROUND, PROPOSE_COMMENDATION) is not who decides
 * (PUBLISH_CRITERIA, PUBLISH_RESULT, DECIDE_COMMENDATION).
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
  'VIEW_WORK',
  'KEEP_DOCUMENT',
  'KEEP_PROGRAMME',
  'KEEP_PLAN',
  'ASSIGN_TASK',
  'REPORT_TASK',
  'KEEP_MEETING',
  'KEEP_INSPECTION',
  'ANSWER_INSPECTION',
  'KEEP_MODEL',
  'RECOGNISE_MODEL',
  'KEEP_ACTIVITY',
  'KEEP_STATEMENT',
  'ATTACH_FILE',
  'KEEP_CRITERIA',
  'PUBLISH_CRITERIA',
  'KEEP_CLUSTER',
  'SIGN_PLEDGE',
  'KEEP_ROUND',
  'SCORE_SELF',
  'REVIEW_PEERS',
  'PUBLISH_RESULT',
  'PROPOSE_COMMENDATION',
  'DECIDE_COMMENDATION',
] as const;
/** REVIEW_REPORT opens the reports that wait for a decision and may send them back; only APPROVE_REPORT approves. */
export type Action = (typeof ACTIONS)[number];
