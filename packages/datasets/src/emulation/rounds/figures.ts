import { type Decimal, decimal } from '@danvan/domain/kernel';
import {
  type Condition,
  type CriteriaSet,
  type CriterionLeaf,
  type Gate,
  type InputDefinition,
  leavesOf,
  type Veto,
} from '@danvan/domain/scoring';
import type { Random } from '../../demonstration/random.ts';

type Values = Readonly<Record<string, number>>;

const PER_CENT = 100;
const isShare = (inputs: readonly InputDefinition[]): boolean =>
  inputs.some(({ label }) => label.vi.includes('%'));

/** A target and what came of it: most reach it, some go well beyond, some fall short. `pledged` is what was signed. */
const againstTarget = (
  inputs: readonly InputDefinition[],
  isLowerBetter: boolean,
  pledged: Decimal | null,
  random: Random,
): Values => {
  if (isShare(inputs)) {
    const target = random.between(82, 94);
    return { target, actual: Math.min(PER_CENT, target + random.between(-5, 5)) };
  }
  const target = pledged === null ? random.between(30, 60) * (isLowerBetter ? 10 : 1) : Number(pledged);
  const factor = isLowerBetter ? 0.78 + 0.32 * random.next() : 0.85 + 0.45 * random.next();
  return { target, actual: Math.round(target * factor) };
};

const meeting = (condition: Condition, random: Random): Values => {
  switch (condition.kind) {
    case 'YES':
      return { met: random.chance(0.93) ? 1 : 0 };
    case 'COMPARE':
      return {
        actual: Number(condition.value) + (condition.comparison === 'EQUAL' && random.chance(0.1) ? 1 : 0),
      };
    case 'BEFORE': {
      const before = random.between(6, 24);
      return { before, actual: before - random.between(-1, 5) };
    }
    case 'SHARE':
    case 'SHARE_WITHIN': {
      const whole = random.between(60, 125);
      return { whole, part: random.chance(0.8) ? whole : whole - random.between(1, 12) };
    }
  }
};

/** What meets a condition of a set that recognises; `falls` short of a share of the whole: 17 of 25 are not 70 %. */
const asRequired = (condition: Condition, fallsShort: boolean, random: Random): Values => {
  switch (condition.kind) {
    case 'YES':
      return { met: 1 };
    case 'COMPARE':
      return {
        actual: Number(condition.value) + (condition.comparison === 'AT_LEAST' ? random.between(0, 2) : 0),
      };
    case 'BEFORE': {
      const before = random.between(4, 12);
      return { before, actual: before - random.between(1, 3) };
    }
    case 'SHARE':
    case 'SHARE_WITHIN': {
      const isPart = condition.kind === 'SHARE' && condition.share.lt(1);
      return { whole: 25, part: isPart ? (fallsShort ? 17 : random.between(18, 25)) : 25 };
    }
  }
};

/** Plausible figures for a leaf, by what its rule reads. */
export const figuresOf = (
  { rule, inputs, maximum }: CriterionLeaf,
  pledged: Decimal | null,
  random: Random,
): Values => {
  switch (rule.name) {
    case 'targetRatio':
    case 'linear':
      return againstTarget(inputs, rule.direction === 'LOWER', pledged, random);
    case 'allOrNothing':
      return meeting(rule.condition, random);
    case 'perOccurrence':
      return { count: random.between(1, Math.ceil(Number(maximum ?? 1) / Number(rule.points)) + 1) };
    case 'bonusPenalty':
      return { bonuses: random.between(1, 6), penalties: random.chance(0.25) ? 1 : 0 };
    case 'lateness':
    case 'deductFromFull':
      return { count: random.chance(0.7) ? 0 : random.between(1, 2) };
    case 'bands':
    case 'rankBand':
    case 'proportionToBest':
      return { actual: random.between(55, 98) };
    case 'manual':
      return { points: random.between(Math.ceil(Number(maximum ?? 0) / 2), Number(maximum ?? 0)) };
    case 'expression':
      return Object.fromEntries(rule.inputs.map((name) => [name, random.between(1, 20)]));
  }
};

/**
 * What a unit says of vetoes and gates. Nothing that excludes: a real unit is not given a misdeed, not even in a
 * demonstration.
 */
const conditionFigures = ({ condition }: Veto | Gate, isMet: boolean, random: Random): Values => {
  if (condition.kind === 'YES') return { met: isMet ? 1 : 0 };
  return condition.kind === 'SHARE_WITHIN' ? { part: 0, whole: random.between(60, 240) * 10 } : {};
};

const exact = (values: Values): Readonly<Record<string, Decimal>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decimal(value)]));

/** Whose sheet it is, as far as its figures depend on it. */
export type Reporter = {
  /** What was pledged for a leaf; null: nothing. */
  readonly pledged: (key: string) => Decimal | null;
  /** Does it meet everything that a set asks which recognises? */
  readonly isUpToStandard: boolean;
  /** The same stream of numbers for the same criterion. */
  readonly randomOf: (key: string) => Random;
};

/** Everything that a unit would say on its sheet, by criterion and input; the same for the same reporter. */
export const allFigures = (
  { criteria, vetoes, gates, outcome }: CriteriaSet,
  { pledged, isUpToStandard, randomOf }: Reporter,
): ReadonlyMap<string, Readonly<Record<string, Decimal>>> => {
  const ofLeaf = (leaf: CriterionLeaf): Values =>
    outcome === 'RECOGNITION' && leaf.rule.name === 'allOrNothing'
      ? asRequired(leaf.rule.condition, !isUpToStandard, randomOf(leaf.key))
      : figuresOf(leaf, pledged(leaf.key), randomOf(leaf.key));
  // The share of officers is asked three times: the same answer each time.
  const answer = (condition: Veto | Gate, isMet: boolean) =>
    exact(conditionFigures(condition, isMet, randomOf('conditions')));
  return new Map([
    ...leavesOf(criteria).map((leaf) => [leaf.key, exact(ofLeaf(leaf))] as const),
    ...vetoes.map((veto) => [veto.key, answer(veto, false)] as const),
    ...gates.map((gate) => [gate.key, answer(gate, isUpToStandard)] as const),
  ]);
};
