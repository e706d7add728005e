import type { RoundAct } from '@danvan/domain/emulation';

/** Acts upon the round as a whole, in the order in which it goes; what is done upon one sheet stands with the sheet. */
const WHOLE = [
  'OPEN',
  'START_PEER_REVIEW',
  'START_EXPLANATION',
  'START_RECHECK',
  'FINALISE',
  'PUBLISH',
] as const satisfies readonly RoundAct[];
export type ForwardAct = (typeof WHOLE)[number];

/** Acts that go another way: they stand beside the main one, quietly. */
const ASIDE = ['REVISE', 'REOPEN_RECHECK', 'CORRECT', 'CANCEL'] as const satisfies readonly RoundAct[];
export type AsideAct = (typeof ASIDE)[number];

export type ActsNow = {
  /** The one act that moves the round on; null when nobody waits for the viewer. */
  readonly main: ForwardAct | null;
  readonly others: readonly (ForwardAct | AsideAct)[];
};

/**
 * What the viewer can do with a round. Where two acts move it on, the nearer stage is the main one: peers are heard
 * before the re-check, unless nobody reviews anybody.
 */
export const actsNow = (open: readonly RoundAct[]): ActsNow => {
  const [main = null, ...further] = WHOLE.filter((act) => open.includes(act));
  return { main, others: [...further, ...ASIDE.filter((act) => open.includes(act))] };
};
