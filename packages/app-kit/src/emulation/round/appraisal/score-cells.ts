import { type Decimal, decimal } from '@danvan/domain/kernel';
import type { LeafState } from '@danvan/domain/scoring';
import type { ScoreMark } from '@danvan/ui';
import { type Deviation, deviationOf, type FourScores, scoreThatHolds } from './deviation.ts';

/** The points of one criterion of one unit at each stage, as the API tells them. */
export type AppraisalLeaf = {
  readonly key: string;
  readonly self: string | null;
  readonly peer: string | null;
  readonly recheck: string | null;
  readonly final: string | null;
  readonly state: LeafState;
  readonly isUnconfirmed: boolean;
  /** The holder said something of it. */
  readonly isRechecked: boolean;
};

export type CellWord =
  | 'mark.corrected'
  | 'mark.disputed'
  | 'mark.off'
  | 'mark.unconfirmed'
  | 'mark.missing'
  | null;

/** What a cell of the appraisal says: the points that hold, what stands out, and by how much. */
export type AppraisedCell = {
  readonly points: Decimal | null;
  readonly by: Decimal | null;
  readonly mark: ScoreMark;
  readonly word: CellWord;
};

const read = (text: string | null): Decimal | null => (text === null ? null : decimal(text));

export const fourScores = ({ self, peer, recheck, final }: AppraisalLeaf): FourScores => ({
  self: read(self),
  peer: read(peer),
  recheck: read(recheck),
  final: read(final),
});

const MARKS: Readonly<Record<Deviation['kind'], { readonly mark: ScoreMark; readonly word: CellWord }>> = {
  CORRECTED: { mark: 'deviates', word: 'mark.corrected' },
  DISPUTED: { mark: 'deviates', word: 'mark.disputed' },
  NONE: { mark: 'plain', word: null },
};

/**
 * What needs a decision comes before what merely differs: a claim nobody confirmed, a missing figure. `isFinal`: the
 * points are those of the run, with the best of the cluster known.
 */
export const appraisedCell = (
  leaf: AppraisalLeaf,
  maximum: Decimal | null,
  isFinal: boolean,
): AppraisedCell => {
  const scores = fourScores(leaf);
  const points = scoreThatHolds(scores);
  if (leaf.isUnconfirmed) return { points: null, by: null, mark: 'missing', word: 'mark.unconfirmed' };
  if (leaf.state === 'NOT_ASSIGNED') return { points: null, by: null, mark: 'off', word: 'mark.off' };
  if (leaf.state === 'MISSING') return { points, by: null, mark: 'missing', word: 'mark.missing' };
  const deviation = deviationOf(scores, maximum);
  // Peers saw the provisional points; once the best of the cluster is known the two cannot be compared any more.
  if (deviation.kind === 'DISPUTED' && isFinal) return { points, by: null, mark: 'plain', word: null };
  if (deviation.kind === 'CORRECTED' && !leaf.isRechecked)
    return { points, by: null, mark: 'plain', word: null };
  const by = deviation.kind === 'NONE' ? null : deviation.by;
  if (leaf.state === 'SET' && deviation.kind !== 'DISPUTED')
    return { points, by, mark: 'set', word: deviation.kind === 'NONE' ? null : 'mark.corrected' };
  return { points, by, ...MARKS[deviation.kind] };
};

/** Is the cell worth a look? */
export const standsOut = ({ mark, by }: AppraisedCell): boolean =>
  mark === 'deviates' || mark === 'missing' || (mark === 'set' && by !== null);
