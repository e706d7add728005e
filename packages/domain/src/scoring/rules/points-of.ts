import { allOrNothing } from './all-or-nothing.ts';
import { bands } from './bands.ts';
import { bonusPenalty } from './bonus-penalty.ts';
import { deductFromFull } from './deduct-from-full.ts';
import { expression } from './expression.ts';
import { lateness } from './lateness.ts';
import type { LeafFrame, LeafRule, PointsOf } from './leaf-rule.ts';
import { linear } from './linear.ts';
import { manual } from './manual.ts';
import { perOccurrence } from './per-occurrence.ts';
import { proportionToBest } from './proportion-to-best.ts';
import { rankBand } from './rank-band.ts';
import type { Rule, RuleName } from './rule.ts';
import { targetRatio } from './target-ratio.ts';

const LEAF_RULES: { readonly [Name in RuleName]: LeafRule<Name> } = {
  targetRatio,
  linear,
  bands,
  allOrNothing,
  perOccurrence,
  bonusPenalty,
  deductFromFull,
  rankBand,
  proportionToBest,
  lateness,
  manual,
  expression,
};

/** The rule of a leaf, ready to be given figures. */
export const pointsOf = (rule: Rule, frame: LeafFrame): PointsOf =>
  (LEAF_RULES[rule.name] as LeafRule<RuleName>)(rule, frame);
