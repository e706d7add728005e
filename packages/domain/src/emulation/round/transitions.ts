import type { RoundState } from './model.ts';

/**
 * sửa / mở / hủy · lưu, nộp phiếu tự chấm, trả lại · cụm chấm, nộp phiếu cụm chấm · giải trình · phúc tra, quyết
 * định điểm cuối · chốt, mở lại phúc tra, công bố, đính chính.
 */
export const ROUND_ACTS = [
  'REVISE',
  'OPEN',
  'REFRESH_PREFILL',
  'SCORE_SELF',
  'SUBMIT_SELF',
  'SEND_BACK',
  'START_PEER_REVIEW',
  'SCORE_PEERS',
  'SUBMIT_PEERS',
  'START_EXPLANATION',
  'EXPLAIN',
  'START_RECHECK',
  'RECHECK',
  'SET_FINAL',
  'FINALISE',
  'REOPEN_RECHECK',
  'PUBLISH',
  'CORRECT',
  'CANCEL',
] as const;
export type RoundAct = (typeof ROUND_ACTS)[number];

/** The whole life of a round: state × act → next state. What is not in it cannot happen. */
export const ROUND_TRANSITIONS: Readonly<Record<RoundState, Partial<Record<RoundAct, RoundState>>>> = {
  DRAFT: { REVISE: 'DRAFT', OPEN: 'OPEN', CANCEL: 'CANCELLED' },
  OPEN: {
    REFRESH_PREFILL: 'OPEN',
    SCORE_SELF: 'OPEN',
    SUBMIT_SELF: 'OPEN',
    SEND_BACK: 'OPEN',
    START_PEER_REVIEW: 'PEER_REVIEW',
    // Where nobody reviews anybody (a round over the nation), appraisal follows at once.
    START_RECHECK: 'RECHECK',
    CANCEL: 'CANCELLED',
  },
  PEER_REVIEW: {
    SCORE_PEERS: 'PEER_REVIEW',
    SUBMIT_PEERS: 'PEER_REVIEW',
    START_EXPLANATION: 'EXPLANATION',
    CANCEL: 'CANCELLED',
  },
  EXPLANATION: { EXPLAIN: 'EXPLANATION', START_RECHECK: 'RECHECK', CANCEL: 'CANCELLED' },
  RECHECK: { RECHECK: 'RECHECK', SET_FINAL: 'RECHECK', FINALISE: 'FINAL', CANCEL: 'CANCELLED' },
  FINAL: { REOPEN_RECHECK: 'RECHECK', PUBLISH: 'PUBLISHED', CANCEL: 'CANCELLED' },
  PUBLISHED: { CORRECT: 'PUBLISHED' },
  CANCELLED: {},
};

/** By whom an act is done: the holder, whoever is scored, the other members of the cluster. */
export const ROUND_SIDES = ['HOLDER', 'SCORED', 'PEER'] as const;
export type RoundSide = (typeof ROUND_SIDES)[number];

/** Each act with its side. */
export const SIDE_OF: Readonly<Record<RoundAct, RoundSide>> = {
  REVISE: 'HOLDER',
  OPEN: 'HOLDER',
  REFRESH_PREFILL: 'SCORED',
  SCORE_SELF: 'SCORED',
  SUBMIT_SELF: 'SCORED',
  SEND_BACK: 'HOLDER',
  START_PEER_REVIEW: 'HOLDER',
  SCORE_PEERS: 'PEER',
  SUBMIT_PEERS: 'PEER',
  START_EXPLANATION: 'HOLDER',
  EXPLAIN: 'SCORED',
  START_RECHECK: 'HOLDER',
  RECHECK: 'HOLDER',
  SET_FINAL: 'HOLDER',
  FINALISE: 'HOLDER',
  REOPEN_RECHECK: 'HOLDER',
  PUBLISH: 'HOLDER',
  CORRECT: 'HOLDER',
  CANCEL: 'HOLDER',
};

/** What takes something back that others rely on says why. */
export const NEEDS_REASON: readonly RoundAct[] = ['SEND_BACK', 'REOPEN_RECHECK', 'CORRECT', 'CANCEL'];
