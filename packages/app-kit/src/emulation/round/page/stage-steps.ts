import type { DueStage, RoundState } from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import type { StageStand } from '@danvan/ui';

/** The stages of a round as one speaks of them, each with the state in which it is under way and what is due in it. */
export const ROUND_STAGES = [
  { stage: 'SELF', state: 'OPEN', due: 'SELF' },
  { stage: 'PEER', state: 'PEER_REVIEW', due: 'PEER' },
  { stage: 'EXPLANATION', state: 'EXPLANATION', due: 'EXPLANATION' },
  { stage: 'RECHECK', state: 'RECHECK', due: 'RECHECK' },
  { stage: 'FINAL', state: 'FINAL', due: null },
  { stage: 'PUBLICATION', state: 'PUBLISHED', due: 'PUBLICATION' },
] as const satisfies readonly {
  readonly stage: string;
  readonly state: RoundState;
  readonly due: DueStage | null;
}[];
export type RoundStage = (typeof ROUND_STAGES)[number]['stage'];

export type StageNow = {
  readonly stage: RoundStage;
  readonly stand: StageStand;
  readonly dueOn: Day | null;
};

type Dues = readonly { readonly stage: DueStage; readonly dueOn: Day }[];

/**
 * Where a round stands, stage by stage. A published round has everything behind it; one that was cancelled ended where
 * it was, and what would have come stays ahead.
 */
export const stagesOf = (
  state: RoundState,
  deadlines: Dues,
  cancelledAt: RoundState | null = null,
): readonly StageNow[] => {
  const reached = state === 'CANCELLED' ? cancelledAt : state;
  const now = ROUND_STAGES.findIndex((each) => each.state === reached);
  const standOf = (index: number): StageStand => {
    if (state === 'PUBLISHED' || index < now) return 'done';
    if (index > now || now < 0) return 'ahead';
    return state === 'CANCELLED' ? 'ended' : 'now';
  };
  return ROUND_STAGES.map(({ stage, due }, index) => ({
    stage,
    stand: standOf(index),
    dueOn: deadlines.find((each) => each.stage === due)?.dueOn ?? null,
  }));
};
