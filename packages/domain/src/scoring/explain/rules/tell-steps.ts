import { compareFractions, fraction } from '../../expression/index.ts';
import { placesOfFigures } from '../../rules/rank-band.ts';
import type { PointStep, RuleOf } from '../../rules/rule.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { exact, type LeafStepKind, step } from '../step.ts';

const NOTHING = fraction(0n);

const stepKind = ({ from, to }: PointStep): LeafStepKind => {
  if (from === null) return 'BELOW_STEP';
  return to === null ? 'FROM_STEP' : 'IN_STEP';
};

/** The account of `bands`: the first step in which the figure lies. */
export const tellBands = ({ steps }: RuleOf<'bands'>, view: LeafView): Told => {
  const actual = figureOf(view.figures, 0, view.subject);
  if (actual === null) return UNTOLD;
  const found = steps.find(
    ({ from, to }) =>
      (from === null || compareFractions(actual, exact.of(from)) >= 0) &&
      (to === null || compareFractions(actual, exact.of(to)) < 0),
  );
  if (!found) return { steps: [step('IN_NO_STEP', NOTHING, { actual })], points: NOTHING };
  const { from, to, points } = found;
  const ends = { ...(from && { from }), ...(to && { to }) };
  return { steps: [step(stepKind(found), points, { actual, ...ends })], points: exact.of(points) };
};

/** The account of `rankBand`: the place among the figures of the cluster, and what that place is worth. */
export const tellRankBand = ({ direction, steps }: RuleOf<'rankBand'>, view: LeafView): Told => {
  const actual = figureOf(view.figures, 0, view.subject);
  const column = view.figures.inputs[0];
  if (actual === null || !column) return UNTOLD;
  const place = placesOfFigures(column, direction, view)[view.subject] ?? 0;
  const found = steps.find(
    ({ fromRank, toRank }) => fromRank <= place && (toRank === null || place <= toRank),
  );
  const points = found ? exact.of(found.points) : NOTHING;
  return { steps: [step('PLACE', points, { actual, place })], points };
};
