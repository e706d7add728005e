import {
  type Decimal,
  decimal,
  divide,
  err,
  ONE,
  ok,
  type Result,
  round,
  sum,
  ZERO,
} from '../../../kernel/index.ts';
import type { TaskOutcome } from './outcome.ts';
import { RESULT_PARTS, type ResultPart, type TaskClass, type TaskScoringRule } from './rule.ts';

/** Points are rounded at the leaf, half up, to two decimals; sums of them are exact (scoring.md). */
const PLACES = 2;

/** One leaf of the score with what it was computed from: `counted` of `of` products or latenesses. */
export type ScoreStep = {
  readonly part: ResultPart;
  readonly maximum: Decimal;
  readonly points: Decimal;
  /** QUANTITY: products delivered; QUALITY: checks failed; PROGRESS: latenesses that count. */
  readonly counted: number;
  /** Products assigned. */
  readonly of: number;
  /** PROGRESS: latenesses that a confirmed objective cause excuses; else 0. */
  readonly excused: number;
};

/** Points of results with every step that leads to them. */
export type ResultScore = { readonly points: Decimal; readonly steps: readonly ScoreStep[] };

/** A whole score: general criteria and results. */
export type TaskScore = ResultScore & {
  readonly general: Decimal;
  readonly total: Decimal;
  readonly class: TaskClass;
};

/** Why there is no score: nothing was assigned (that is not a score of 0), or the general points do not fit. */
export type TaskScoreFault = 'NOTHING_ASSIGNED' | 'GENERAL_NOT_USABLE';

/** What is left of the whole after some penalties; never less than nothing. */
const left = (penalties: number, penalty: Decimal): Decimal => {
  const rest = ONE.minus(penalty.times(penalties));
  return rest.lt(ZERO) ? ZERO : rest;
};

const isLate = ({ daysLate }: TaskOutcome): boolean => daysLate > 0;

const total = (products: readonly TaskOutcome[], of: (product: TaskOutcome) => number): number =>
  products.reduce((all, product) => all + of(product), 0);

const isDelivered = (product: TaskOutcome): number => (product.isDelivered ? 1 : 0);
const checksFailed = ({ failedChecks }: TaskOutcome): number => failedChecks;
const latenesses = (product: TaskOutcome): number => (isLate(product) && !product.isExcused ? 1 : 0);

/** What of each product a part counts. */
const COUNTED: Readonly<Record<ResultPart, (product: TaskOutcome) => number>> = {
  QUANTITY: isDelivered,
  QUALITY: checksFailed,
  PROGRESS: latenesses,
};

/**
 * How many products' worth of its points each part keeps. What was not delivered has no quality; lateness takes from
 * the points of all products at once.
 */
const KEPT: Readonly<Record<ResultPart, (products: readonly TaskOutcome[], penalty: Decimal) => Decimal>> = {
  QUANTITY: (products) => decimal(total(products, isDelivered)),
  QUALITY: (products, penalty) =>
    sum(products.map((each) => (each.isDelivered ? left(checksFailed(each), penalty) : ZERO))),
  PROGRESS: (products, penalty) => left(total(products, latenesses), penalty).times(products.length),
};

const step = (rule: TaskScoringRule, part: ResultPart, products: readonly TaskOutcome[]): ScoreStep => {
  const maximum = rule.results[part];
  const kept = KEPT[part](products, rule.penalty);
  return {
    part,
    maximum,
    points: divide(maximum.times(kept), decimal(products.length), PLACES, 'HALF_UP'),
    counted: total(products, COUNTED[part]),
    of: products.length,
    excused: part === 'PROGRESS' ? products.filter((each) => isLate(each) && each.isExcused).length : 0,
  };
};

/** The points of results of the tasks of one unit (at most 70 by the decree), step by step. */
export const scoreResults = (
  rule: TaskScoringRule,
  products: readonly TaskOutcome[],
): Result<ResultScore, 'NOTHING_ASSIGNED'> => {
  if (products.length === 0) return err('NOTHING_ASSIGNED');
  const steps = RESULT_PARTS.map((part) => step(rule, part, products));
  return ok({ points: sum(steps.map(({ points }) => points)), steps });
};

/** The class of a total. */
export const taskClassOf = (rule: TaskScoringRule, points: Decimal): TaskClass =>
  rule.bands.find(([, least]) => points.gte(least))?.[0] ?? 'NOT_COMPLETED';

/** The whole score of one unit; `general` are the points of general criteria that the appraiser gave. */
export const scoreTasks = (
  rule: TaskScoringRule,
  general: Decimal,
  products: readonly TaskOutcome[],
): Result<TaskScore, TaskScoreFault> => {
  if (general.lt(ZERO) || general.gt(rule.general)) return err('GENERAL_NOT_USABLE');
  const results = scoreResults(rule, products);
  if (!results.ok) return results;
  const given = round(general, PLACES, 'HALF_UP');
  const whole = given.plus(results.value.points);
  return ok({ ...results.value, general: given, total: whole, class: taskClassOf(rule, whole) });
};
