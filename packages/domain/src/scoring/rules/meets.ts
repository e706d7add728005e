import { unreachable } from '../../kernel/index.ts';
import type { Comparison, Condition } from '../criteria-set/condition.ts';
import type { FigureColumns } from '../sheet/table.ts';
import { columnOf, oneOf } from './column.ts';
import { type Ratio, ratioOf } from './exact/ratio.ts';
import { compareProducts, roundRatio } from './exact/round-quotient.ts';
import { ceilingUnits, floorUnits } from './exact/units.ts';

/** By subject: 1 the condition is met, 0 it is not, -1 it cannot be told, because a figure is not there. */
export type MetColumn = Int8Array;

const CANNOT_BE_TOLD = -1;

/** Holds a scaled figure against a bound, which lies between `floor` and `ceiling` where it is finer than the column. */
const COMPARE: Readonly<Record<Comparison, (figure: number, floor: number, ceiling: number) => boolean>> = {
  BELOW: (figure, _floor, ceiling) => figure < ceiling,
  AT_MOST: (figure, floor) => figure <= floor,
  EQUAL: (figure, floor, ceiling) => figure === floor && floor === ceiling,
  AT_LEAST: (figure, _floor, ceiling) => figure >= ceiling,
  ABOVE: (figure, floor) => figure > floor,
};

/** Of one figure. */
const ofOne = (figures: FigureColumns, isMet: (figure: number) => boolean): MetColumn =>
  new Int8Array(
    columnOf(figures, 0).map((figure) => (Number.isNaN(figure) ? CANNOT_BE_TOLD : Number(isMet(figure)))),
  );

/** Of one figure held against another. */
const ofTwo = (figures: FigureColumns, isMet: (one: number, other: number) => boolean): MetColumn => {
  const others = columnOf(figures, 1);
  const met = columnOf(figures, 0).map((one, subject) => {
    const other = others[subject] ?? Number.NaN;
    return Number.isNaN(one) || Number.isNaN(other) ? CANNOT_BE_TOLD : Number(isMet(one, other));
  });
  return new Int8Array(met);
};

/**
 * How many of the whole a share needs, in units of the column: rounded up to a whole number (70 % of 25 needs 18,
 * scoring.md §1); of nothing, nothing is needed.
 */
const neededOf = (share: Ratio, whole: number, one: number): number =>
  roundRatio(whole, share.over, share.under, one, 'UP') * one;

/** Is the share part / whole at least this one? Of nothing, no share is had. */
const hasShare = (part: number, whole: number, least: Ratio): boolean =>
  whole > 0 && compareProducts(part, least.under, whole, least.over) >= 0;

type Of<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;
/** Asks a condition of every subject. */
export type IsMet = (figures: FigureColumns) => MetColumn;

const compare =
  ({ comparison, value }: Of<'COMPARE'>): IsMet =>
  (figures) => {
    const [floor, ceiling] = [floorUnits(value, figures.decimals), ceilingUnits(value, figures.decimals)];
    return ofOne(figures, (figure) => COMPARE[comparison](figure, floor, ceiling));
  };

const share = (condition: Of<'SHARE'>): IsMet => {
  const least = ratioOf(condition.share);
  return (figures) => ofTwo(figures, (part, whole) => part >= neededOf(least, whole, oneOf(figures)));
};

const shareWithin = ({ from, below }: Of<'SHARE_WITHIN'>): IsMet => {
  const [least, end] = [ratioOf(from), below && ratioOf(below)];
  return (figures) =>
    ofTwo(figures, (part, whole) => hasShare(part, whole, least) && !(end && hasShare(part, whole, end)));
};

/** Fewer than none cannot be: none in both years is met. */
const before =
  ({ comparison }: Of<'BEFORE'>): IsMet =>
  (figures) =>
    ofTwo(
      figures,
      (actual, former) =>
        COMPARE[comparison](actual, former, former) ||
        (comparison === 'BELOW' && actual === 0 && former === 0),
    );

/** Whether a condition is met, over whole columns. */
export const meets = (condition: Condition): IsMet => {
  switch (condition.kind) {
    case 'YES':
      return (figures) => ofOne(figures, (met) => met === oneOf(figures));
    case 'COMPARE':
      return compare(condition);
    case 'SHARE':
      return share(condition);
    case 'SHARE_WITHIN':
      return shareWithin(condition);
    case 'BEFORE':
      return before(condition);
    default:
      return unreachable(condition);
  }
};
