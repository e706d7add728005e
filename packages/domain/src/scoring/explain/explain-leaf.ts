import { type Decimal, ONE, ZERO } from '../../kernel/index.ts';
import type { MissingPolicy } from '../criteria-set/model.ts';
import { compareFractions, fractionOf, roundFraction } from '../expression/index.ts';
import { LEAF_STATES, type ScoringResult } from '../score/result.ts';
import { fromUnits } from '../score/subject-score.ts';
import type { LeafAccount } from './account.ts';
import { decimalFigureOf, type LeafView, ownGroup, type Told } from './leaf-view.ts';
import { tellRule } from './rules/tell-rule.ts';
import { type LeafStep, type LeafStepKind, step } from './step.ts';

type Reached = { readonly steps: readonly LeafStep[]; readonly points: Decimal | null };

const MISSING_STEP: Readonly<Record<MissingPolicy, LeafStepKind>> = {
  ZERO: 'MISSING_ZERO',
  INCOMPLETE: 'MISSING_INCOMPLETE',
  NOT_ASSIGNED: 'MISSING_LEFT_OUT',
};

/** Rounds what a rule tells and keeps it within its bounds, each with a step where it changes something. */
const settled = ({ steps, points, least = ZERO, most }: Told, view: LeafView): Reached => {
  if (points === null) return { steps, points: null };
  const rounded = roundFraction(points, view.places, view.rounding);
  const bounds = [least, most ?? view.maximum].map((bound) =>
    roundFraction(fractionOf(bound), view.places, view.rounding),
  );
  const [floor = ZERO, ceiling = view.maximum] = bounds;
  const told = [...steps];
  if (compareFractions(fractionOf(rounded), points) !== 0)
    told.push(step('ROUNDED', rounded, { before: points, places: view.places }));
  if (rounded.gt(ceiling)) told.push(step('CAPPED', ceiling, { before: rounded }));
  if (rounded.lt(floor)) told.push(step('RAISED', floor, { before: rounded }));
  return { steps: told, points: rounded.gt(ceiling) ? ceiling : rounded.lt(floor) ? floor : rounded };
};

const viewOf = (
  result: ScoringResult,
  index: number,
  subject: number,
  groups: LeafView['groups'],
): LeafView | null => {
  const leaf = result.compiled.leaves[index]?.leaf;
  const figures = result.table.leaves[index];
  if (!leaf || !figures) return null;
  return {
    leaf,
    maximum: leaf.maximum ?? ONE,
    places: result.compiled.places,
    rounding: result.set.rounding,
    isFinal: result.pass === 'FINAL',
    figures,
    subject,
    groups,
    isOut: result.columns.isOut,
  };
};

/** What became of the leaf, told to its last point. */
const reachedIn = (result: ScoringResult, index: number, view: LeafView): Reached => {
  const points = fromUnits(result.columns.points[index]?.[view.subject] ?? 0, view.places);
  const state = LEAF_STATES[result.columns.states[index]?.[view.subject] ?? 0];
  if (state === 'NOT_ASSIGNED') return { steps: [step('NOT_ASSIGNED', ZERO)], points: ZERO };
  const byRule = settled(tellRule(view.leaf.rule, view), view);
  if (state === 'MISSING')
    return { steps: [...byRule.steps, step(MISSING_STEP[view.leaf.missing], ZERO)], points: ZERO };
  if (state !== 'SET') return byRule;
  const set =
    byRule.points === null
      ? step('SET_POINTS', points)
      : step('SET_POINTS_OVER_RULE', points, { before: byRule.points });
  return { steps: [...byRule.steps, set], points };
};

/**
 * The account of one leaf of one subject; both by their position. `groups` is the subject's own group, to be handed in
 * where many leaves are told. Null only where there is no such leaf.
 */
export const explainLeaf = (
  result: ScoringResult,
  index: number,
  subject: number,
  groups: LeafView['groups'] = ownGroup(result, subject),
): LeafAccount | null => {
  const view = viewOf(result, index, subject, groups);
  if (!view) return null;
  const { leaf, figures } = view;
  const { steps, points } = reachedIn(result, index, view);
  const names = result.compiled.leaves[index]?.inputs ?? [];
  return {
    key: leaf.key,
    rule: leaf.rule.name,
    state: LEAF_STATES[result.columns.states[index]?.[subject] ?? 0] ?? 'MISSING',
    maximum: leaf.maximum,
    inputs: Object.fromEntries(
      names.map((name, position) => [name, decimalFigureOf(figures, position, subject)]),
    ),
    steps,
    points: leaf.maximum === null ? ZERO : (points ?? ZERO),
  };
};
