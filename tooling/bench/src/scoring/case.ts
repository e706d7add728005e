import { type Decimal, day, decimal } from '@danvan/domain/kernel';
import type { CriteriaSet, CriterionLeaf, LeafEntry, Rule, ScoreSheet } from '@danvan/domain/scoring';

/** Every commune-level unit and province there is, and as many leaves as the largest published set comes near to. */
export const UNITS = 3_355;
export const LEAVES = 60;
/** Like units compete in clusters of so many. */
const CLUSTER = 6;

/** The rules that all rivals can compute, ten leaves each. */
export const KINDS = [
  'targetRatio',
  'linear',
  'perOccurrence',
  'bonusPenalty',
  'allOrNothing',
  'proportionToBest',
] as const;
export type Kind = (typeof KINDS)[number];

/** One leaf as every rival understands it. `first` and `second` are its figures, whole numbers by unit. */
export type PlainLeaf = {
  readonly kind: Kind;
  readonly maximum: number;
  readonly first: readonly number[];
  readonly second: readonly number[];
};

/** The same sheet for all: what is scored, by which rules, from which figures. */
export type Case = {
  readonly units: number;
  /** By unit; units of one cluster stand beside each other. */
  readonly clusters: readonly number[];
  readonly leaves: readonly PlainLeaf[];
};

/** Points for each occurrence, bonus, penalty, their least, and the figure that is enough. */
export const CONSTANTS = { each: 2, bonus: 3, penalty: 1.5, least: -5, enough: 500 } as const;

/** Numbers that look random and are the same in every run. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
};

/**
 * Whole figures. Targets and figures without one are odd, figures with a target even: no quotient then lies halfway
 * between two hundredths, so that rivals that compute in binary can come to the same points at all.
 */
const figuresOf = (kind: Kind, units: number, next: (below: number) => number) => {
  const make = (one: () => number) => Array.from({ length: units }, one);
  const [even, odd] = [() => 2 * next(500), () => 2 * next(400) + 101];
  if (kind === 'targetRatio' || kind === 'linear') return { first: make(even), second: make(odd) };
  if (kind === 'perOccurrence') return { first: make(() => next(16)), second: [] };
  if (kind === 'bonusPenalty') return { first: make(() => next(10)), second: make(() => next(6)) };
  return { first: make(kind === 'proportionToBest' ? odd : even), second: [] };
};

/** So many units under the sixty leaves. */
export const makeCase = (units: number): Case => {
  const next = numbersFrom(units);
  return {
    units,
    clusters: Array.from({ length: units }, (_, unit) => Math.floor(unit / CLUSTER)),
    leaves: Array.from({ length: LEAVES }, (_, index) => {
      const kind = KINDS[index % KINDS.length] ?? 'linear';
      return { kind, maximum: 10 + 2 * (index % 11), ...figuresOf(kind, units, next) };
    }),
  };
};

const RULES: Readonly<Record<Kind, Rule>> = {
  targetRatio: { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') },
  linear: { name: 'linear', direction: 'HIGHER' },
  perOccurrence: { name: 'perOccurrence', points: decimal(CONSTANTS.each) },
  bonusPenalty: {
    name: 'bonusPenalty',
    bonus: decimal(CONSTANTS.bonus),
    penalty: decimal(CONSTANTS.penalty),
    minimum: decimal(CONSTANTS.least),
  },
  allOrNothing: {
    name: 'allOrNothing',
    condition: { kind: 'COMPARE', comparison: 'AT_LEAST', value: decimal(CONSTANTS.enough) },
  },
  proportionToBest: { name: 'proportionToBest', direction: 'HIGHER' },
};
const INPUTS: Readonly<Record<Kind, readonly string[]>> = {
  targetRatio: ['actual', 'target'],
  linear: ['actual', 'target'],
  perOccurrence: ['count'],
  bonusPenalty: ['bonuses', 'penalties'],
  allOrNothing: ['actual'],
  proportionToBest: ['actual'],
};

const NAME = { vi: '', en: '' };
export const keyOf = (leaf: number): string => `L${leaf}`;

const leafOf = ({ kind, maximum }: PlainLeaf, index: number): CriterionLeaf => ({
  key: keyOf(index),
  name: NAME,
  source: null,
  note: null,
  maximum: decimal(maximum),
  rule: RULES[kind],
  missing: 'ZERO',
  mayBeNotAssigned: false,
  isQuantitative: true,
  inputs: INPUTS[kind].map((name) => ({ name, label: NAME, indicator: null, isTarget: false })),
});

/** The case as a criteria set. */
export const setOf = ({ leaves }: Case): CriteriaSet => ({
  code: 'BENCH',
  version: 1,
  name: NAME,
  notes: NAME,
  validity: { from: day('2026-01-01'), to: null },
  subject: 'UNIT',
  outcome: 'POINTS',
  scale: decimal(leaves.reduce((total, { maximum }) => total + maximum, 0)),
  places: 2,
  rounding: 'HALF_UP',
  criteria: leaves.map(leafOf),
  vetoes: [],
  bands: [],
  gates: [],
  quota: null,
  tieBreaks: [],
  extends: null,
});

const subjectOf = (unit: number): string => `U${String(unit).padStart(5, '0')}`;
const decimals = new Map<number, Decimal>();
const whole = (value: number): Decimal => {
  const known = decimals.get(value) ?? decimal(value);
  decimals.set(value, known);
  return known;
};

const entryOf = ({ kind, first, second }: PlainLeaf, unit: number): LeafEntry => ({
  state: 'ASSIGNED',
  values: Object.fromEntries(
    INPUTS[kind].map((name, index) => [name, whole((index === 0 ? first : second)[unit] ?? 0)]),
  ),
  setPoints: null,
});

/** The case as sheets, as a round hands them to the engine. */
export const sheetsOf = ({ units, clusters, leaves }: Case): readonly ScoreSheet[] =>
  Array.from({ length: units }, (_, unit) => ({
    subject: subjectOf(unit),
    group: `C${String(clusters[unit] ?? 0).padStart(5, '0')}`,
    leaves: Object.fromEntries(leaves.map((leaf, index) => [keyOf(index), entryOf(leaf, unit)])),
    conditions: {},
  }));
