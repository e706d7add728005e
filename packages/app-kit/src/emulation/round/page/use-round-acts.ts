import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import {
  CancelRound,
  FinaliseRound,
  OpenRound,
  PublishRound,
  ReopenRecheck,
  StartExplanation,
  StartPeerReview,
  StartRecheck,
} from '../round.graphql.ts';
import type { ForwardAct } from './round-acts.ts';

/** Acts that need nothing but a word, or a reason. */
export type PlainAct = ForwardAct | 'REOPEN_RECHECK' | 'CANCEL';

/** The plain acts upon a round, each with its busy state and its refusal. */
export const useRoundActs = () => ({
  OPEN: useRecordAct(OpenRound, (data) => data.openRound),
  START_PEER_REVIEW: useRecordAct(StartPeerReview, (data) => data.startPeerReview),
  START_EXPLANATION: useRecordAct(StartExplanation, (data) => data.startExplanation),
  START_RECHECK: useRecordAct(StartRecheck, (data) => data.startRecheck),
  FINALISE: useRecordAct(FinaliseRound, (data) => data.finaliseRound),
  PUBLISH: useRecordAct(PublishRound, (data) => data.publishRound),
  REOPEN_RECHECK: useRecordAct(ReopenRecheck, (data) => data.reopenRecheck),
  CANCEL: useRecordAct(CancelRound, (data) => data.cancelRound),
});
