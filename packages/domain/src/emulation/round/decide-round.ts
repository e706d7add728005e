import { err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, checkText, type FieldFault, type TextFaultCode } from '../../programme/index.ts';
import type { RoundState } from './model.ts';
import { NEEDS_REASON, ROUND_ACTS, ROUND_TRANSITIONS, type RoundAct } from './transitions.ts';

/** Why an act upon a round is not possible now. */
export type RoundActFaultCode = TextFaultCode | 'ROUND_IN_OTHER_STATE' | 'ROUND_BUSY';

/** What a round is to an act: where it stands, and whether a job is at work on it. */
export type RoundStanding = { readonly state: RoundState; readonly isBusy: boolean };

/** What an act makes of a round; the reason as it will be kept. */
export type RoundDecision = { readonly state: RoundState; readonly reason: string | null };

/** Why this act is not open now; null when it is. */
export const roundActFault = (
  { state, isBusy }: RoundStanding,
  act: RoundAct,
): 'ROUND_IN_OTHER_STATE' | 'ROUND_BUSY' | null => {
  if (ROUND_TRANSITIONS[state][act] === undefined) return 'ROUND_IN_OTHER_STATE';
  return isBusy ? 'ROUND_BUSY' : null;
};

/** Decides an act upon a round by the transition table; what takes something back needs a reason. */
export const decideRound = (
  round: RoundStanding,
  act: RoundAct,
  typedReason: string | null,
): Result<RoundDecision, FieldFault<RoundActFaultCode>> => {
  const state = ROUND_TRANSITIONS[round.state][act];
  if (state === undefined) return err({ code: 'ROUND_IN_OTHER_STATE', path: [] });
  if (round.isBusy) return err({ code: 'ROUND_BUSY', path: [] });
  const check = NEEDS_REASON.includes(act) ? checkRequiredText : checkText;
  const reason = check(typedReason, ['reason']);
  return reason.ok ? ok({ state, reason: reason.value }) : reason;
};

/** The acts that the table leaves open now, for whichever side. */
export const openRoundActs = (round: RoundStanding): readonly RoundAct[] =>
  ROUND_ACTS.filter((act) => roundActFault(round, act) === null);
