import type { StateTone } from '@danvan/ui';
import type { ProgressCounts } from './progress.graphql.ts';

/** How a unit stands in a period, from best to worst, and those that owe nothing. */
export const TILE_STATES = ['DONE', 'IN', 'SENT_BACK', 'OPEN', 'LATE', 'NONE'] as const;
export type TileState = (typeof TILE_STATES)[number];

/** Not handed in and not yet due. */
export const pendingOf = (counts: ProgressCounts): number =>
  Math.max(0, counts.expected - counts.submitted - counts.sentBack - counts.silent);

/** One word for a unit's counts: what is overdue outweighs what is in, what was sent back what is on its way. */
export const tileState = (counts: ProgressCounts): TileState => {
  if (counts.expected === 0) return 'NONE';
  if (counts.silent > 0) return 'LATE';
  if (counts.approved === counts.expected) return 'DONE';
  if (counts.submitted === counts.expected) return 'IN';
  return counts.sentBack > 0 ? 'SENT_BACK' : 'OPEN';
};

/** "12/14". */
export const tileFigure = (counts: ProgressCounts): string =>
  counts.expected === 0 ? '–' : `${counts.submitted}/${counts.expected}`;

/** 0…1: how much of what is expected is in. */
export const tileShare = (counts: ProgressCounts): number | undefined =>
  counts.expected === 0 ? undefined : counts.submitted / counts.expected;

/** The look of a state. */
export const TILE_TONES = {
  DONE: 'approved',
  IN: 'submitted',
  SENT_BACK: 'sentBack',
  OPEN: 'draft',
  LATE: 'overdue',
  NONE: 'none',
} as const satisfies Record<TileState, StateTone>;
