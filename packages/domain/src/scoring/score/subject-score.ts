import { type Decimal, decimal, ZERO } from '../../kernel/index.ts';
import type { CompiledLeaf } from './compiled.ts';
import { LEAF_STATES, type LeafScore, type ScoringResult, type SubjectScore } from './result.ts';
import { STATE } from './score-leaves.ts';
import { isLeftOut } from './sum-up.ts';
import { verdictsOf } from './verdicts-of.ts';

type Run = Omit<ScoringResult, 'scoreOf'>;

/** Units of 10^-places as the number that they are. */
export const fromUnits = (units: number, places: number): Decimal => decimal(`${units}e-${places}`);

const isMet = (leaf: CompiledLeaf, state: number | undefined, points: number | undefined): boolean | null => {
  if (leaf.leaf.maximum !== null || isLeftOut(leaf, state)) return null;
  if (state === STATE.MISSING) return leaf.leaf.missing === 'ZERO' ? false : null;
  return points === 1;
};

const leafScore = ({ compiled, columns }: Run, position: number, subject: number): LeafScore => {
  const leaf = compiled.leaves[position];
  const state = columns.states[position]?.[subject];
  const points = columns.points[position]?.[subject] ?? 0;
  const name = LEAF_STATES[state ?? -1];
  if (!leaf || !name) throw new Error('The run has no such leaf');
  const hasPoints = leaf.leaf.maximum !== null;
  return {
    key: leaf.leaf.key,
    state: name,
    points: hasPoints ? fromUnits(points, compiled.places) : ZERO,
    achievable: hasPoints && !isLeftOut(leaf, state) ? fromUnits(leaf.maximum, compiled.places) : ZERO,
    isMet: isMet(leaf, state, points),
  };
};

const isShared = ({ columns, table }: Run, subject: number): boolean => {
  const place = columns.ranks[subject];
  const members = table.groups.members[table.groups.of[subject] ?? -1] ?? new Int32Array();
  return place !== 0 && members.some((other) => other !== subject && columns.ranks[other] === place);
};

/** Everything that a run says of the subject at a position. */
export const subjectScore = (run: Run, subject: number): SubjectScore => {
  const { columns, compiled, table, set } = run;
  const units = (column: Float64Array): Decimal => fromUnits(column[subject] ?? 0, compiled.places);
  const verdicts = verdictsOf(run, subject);
  const isComplete = columns.isComplete[subject] === 1;
  return {
    subject: table.subjects[subject] ?? '',
    group: table.groups.names[table.groups.of[subject] ?? -1] ?? '',
    leaves: compiled.leaves.map((_leaf, position) => leafScore(run, position, subject)),
    total: units(columns.totals),
    achievable: units(columns.achievable),
    normalised: Number.isNaN(columns.normalised[subject]) ? null : units(columns.normalised),
    isComplete,
    bandClass: set.bands[columns.bandClasses[subject] ?? -1]?.code ?? null,
    class: set.bands[columns.classes[subject] ?? -1]?.code ?? null,
    isRecognised: [false, true][columns.recognition[subject] ?? -1] ?? null,
    verdicts,
    mayHaveTitle:
      isComplete && !verdicts.some(({ effects }) => effects.some(({ kind }) => kind === 'NO_TITLE')),
    rank: columns.ranks[subject] || null,
    isRankShared: isShared(run, subject),
  };
};
