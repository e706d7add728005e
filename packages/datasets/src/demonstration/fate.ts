import type { Random } from './random.ts';

/** How far a period of the demonstration year has come on the reference day. */
export const STAGES = ['CLOSED', 'APPROVED', 'OPEN', 'BEGUN'] as const;
export type Stage = (typeof STAGES)[number];

/** What becomes of one report. EMPTY and PARTLY are drafts; `day`: the working day after the cut-off of its submission. */
export type Fate = {
  readonly end: 'EMPTY' | 'PARTLY' | 'SUBMITTED' | 'SENT_BACK' | 'RESUBMITTED' | 'APPROVED' | 'CLOSED';
  readonly day: number;
  /** Sent back once on its way to an approval. */
  readonly returned: boolean;
};

type Odds = readonly (readonly [Fate['end'], number])[];

const ODDS: Readonly<Record<Stage, Odds>> = {
  CLOSED: [
    ['EMPTY', 0.02],
    ['CLOSED', 0.98],
  ],
  APPROVED: [
    ['EMPTY', 0.015],
    ['PARTLY', 0.02],
    ['SUBMITTED', 0.015],
    ['SENT_BACK', 0.015],
    ['APPROVED', 0.935],
  ],
  OPEN: [
    ['APPROVED', 0.34],
    ['SUBMITTED', 0.22],
    ['SENT_BACK', 0.07],
    ['RESUBMITTED', 0.04],
    ['PARTLY', 0.15],
    ['EMPTY', 0.18],
  ],
  BEGUN: [
    ['PARTLY', 0.05],
    ['EMPTY', 0.95],
  ],
};

const drawEnd = (random: Random, odds: Odds): Fate['end'] => {
  let left = random.next();
  for (const [end, probability] of odds) {
    left -= probability;
    if (left < 0) return end;
  }
  return 'EMPTY';
};

/** Working days that a unit has for its report, and how many of them have passed while a period is still open. */
export type Pace = { readonly allowed: number; readonly passed: number };

/** Draws a fate; in periods that are past one report in eight comes late. */
export const drawFate = (random: Random, stage: Stage, { allowed, passed }: Pace): Fate => {
  const end = drawEnd(random, ODDS[stage]);
  const returned = random.chance(0.05) && stage !== 'OPEN';
  if (stage === 'OPEN') return { end, returned, day: random.between(1, Math.max(1, passed - 3)) };
  const late = random.chance(0.12);
  return { end, returned, day: late ? allowed + random.between(1, 4) : random.between(1, allowed) };
};
