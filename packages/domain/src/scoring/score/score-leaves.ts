import type { Field } from '../rules/leaf-rule.ts';
import type { LeafColumns } from '../sheet/table.ts';
import type { CompiledLeaf } from './compiled.ts';
import { LEAF_STATES, type LeafState, type ScoringResult } from './result.ts';

/** Points and states of one leaf over all subjects. */
export type ScoredLeaf = { readonly points: Float64Array; readonly states: Uint8Array };

/** The position of each state in LEAF_STATES, as it stands in columns. */
export const STATE = Object.fromEntries(LEAF_STATES.map((state, position) => [state, position])) as Readonly<
  Record<LeafState, number>
>;

/** What an appraiser set goes before the rule; what is not assigned, or cannot be told, has no points. */
const scoreLeaf = (leaf: CompiledLeaf, columns: LeafColumns, field: Field): ScoredLeaf => {
  const { isNotAssigned, setPoints } = columns;
  const points = leaf.pointsOf(columns, field);
  const states = new Uint8Array(points.length);
  for (let subject = 0; subject < points.length; subject += 1) {
    const set = setPoints[subject] ?? Number.NaN;
    if (isNotAssigned[subject] === 1) states[subject] = STATE.NOT_ASSIGNED;
    else if (!Number.isNaN(set)) states[subject] = STATE.SET;
    else if (Number.isNaN(points[subject])) states[subject] = STATE.MISSING;
    else continue;
    points[subject] = states[subject] === STATE.SET ? set : 0;
  }
  return { points, states };
};

const isSameField = (
  before: ScoringResult,
  result: Pick<ScoringResult, 'table' | 'pass' | 'compiled'>,
  isOut: Uint8Array,
) =>
  before.pass === result.pass &&
  before.table.groups === result.table.groups &&
  before.compiled.places === result.compiled.places &&
  before.compiled.set.rounding === result.compiled.set.rounding &&
  isOut.every((each, subject) => each === before.columns.isOut[subject]);

/**
 * All leaves, in order. What an earlier run computed of a leaf is taken over where nothing that it depends on differs:
 * the very same leaf, the very same columns, the same clusters, the same units barred, the same pass.
 */
export const scoreLeaves = (
  run: Pick<ScoringResult, 'compiled' | 'table' | 'pass'>,
  isOut: Uint8Array,
  before: ScoringResult | null,
): readonly ScoredLeaf[] => {
  const { compiled, table, pass } = run;
  const field: Field = { groups: table.groups, isOut, isFinal: pass === 'FINAL' };
  const known = before !== null && isSameField(before, run, isOut) ? before : null;
  return compiled.leaves.map((leaf, position) => {
    const columns = table.leaves[position];
    if (!columns) throw new Error('The table was made for another set');
    if (known?.compiled.leaves[position]?.leaf === leaf.leaf && known.table.leaves[position] === columns) {
      const [points, states] = [known.columns.points[position], known.columns.states[position]];
      if (points && states) return { points, states };
    }
    return scoreLeaf(leaf, columns, field);
  });
};
