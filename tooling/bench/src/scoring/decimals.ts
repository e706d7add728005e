import { type Answer, ranksOf } from './answer.ts';
import { type Case, CONSTANTS, type PlainLeaf } from './case.ts';
import { rival } from './rivals.ts';

/** What is used of big.js. */
type Big = {
  readonly plus: (other: Big) => Big;
  readonly minus: (other: Big) => Big;
  readonly times: (other: Big) => Big;
  readonly div: (other: Big) => Big;
  readonly round: (places: number, mode: number) => Big;
  readonly gt: (other: Big) => boolean;
  readonly gte: (other: Big) => boolean;
  readonly lt: (other: Big) => boolean;
  readonly toNumber: () => number;
};
type Make = (value: number) => Big;
type Columns = { readonly first: readonly Big[]; readonly second: readonly Big[] };

const HALF_UP = 1;

const rateOf = ({ first, second }: Columns, unit: number): Big | null => {
  const [actual, target] = [first[unit], second[unit]];
  return actual && target?.lt(actual) ? actual.minus(target).div(target) : null;
};

const bestOf = (leaf: PlainLeaf, columns: Columns, members: readonly number[]): Big | null => {
  let best: Big | null = null;
  for (const unit of members) {
    const value = leaf.kind === 'targetRatio' ? rateOf(columns, unit) : (columns.first[unit] ?? null);
    if (value && (best === null || value.gt(best))) best = value;
  }
  return best;
};

const limits = (make: Make) => ({
  zero: make(0),
  each: make(CONSTANTS.each),
  bonus: make(CONSTANTS.bonus),
  penalty: make(CONSTANTS.penalty),
  least: make(CONSTANTS.least),
  enough: make(CONSTANTS.enough),
  two: make(2),
});

const pointsOf = (
  leaf: PlainLeaf,
  maximum: Big,
  columns: Columns,
  best: Big | null,
  unit: number,
  constants: ReturnType<typeof limits>,
): Big => {
  const { zero, each, bonus, penalty, least, enough, two } = constants;
  const [one, other] = [columns.first[unit] ?? zero, columns.second[unit] ?? zero];
  const atMost = (points: Big): Big => (points.gt(maximum) ? maximum : points);
  switch (leaf.kind) {
    case 'targetRatio': {
      const half = maximum.div(two);
      const rate = rateOf(columns, unit);
      if (rate === null || best === null) return half.times(one).div(other).round(2, HALF_UP);
      return half.plus(half.times(rate).div(best)).round(2, HALF_UP);
    }
    case 'linear':
      return atMost(maximum.times(one).div(other)).round(2, HALF_UP);
    case 'perOccurrence':
      return atMost(one.times(each));
    case 'bonusPenalty': {
      const points = one.times(bonus).minus(other.times(penalty));
      return atMost(points.lt(least) ? least : points);
    }
    case 'allOrNothing':
      return one.gte(enough) ? maximum : zero;
    case 'proportionToBest':
      return best === null ? zero : maximum.times(one).div(best).round(2, HALF_UP);
  }
};

const membersOf = (clusters: readonly number[]): readonly (readonly number[])[] => {
  const members: number[][] = [];
  clusters.forEach((cluster, unit) => {
    const own = members[cluster] ?? [];
    members[cluster] = own;
    own.push(unit);
  });
  return members;
};

/** The same in a general decimal library, figures being decimals beforehand. */
export const makeDecimals = (of: Case) => {
  const make = rival<Make>('big.js');
  const constants = limits(make);
  const maxima = of.leaves.map(({ maximum }) => make(maximum));
  const columns = of.leaves.map(({ first, second }) => ({
    first: first.map(make),
    second: second.map(make),
  }));
  const members = membersOf(of.clusters);
  return (): Answer => {
    const totals = Array.from({ length: of.units }, () => constants.zero);
    const points = of.leaves.map((leaf, index) => {
      const [own, maximum] = [columns[index] ?? { first: [], second: [] }, maxima[index] ?? constants.zero];
      const bests = members.map((units) => bestOf(leaf, own, units));
      return Float64Array.from(of.clusters, (cluster, unit) => {
        const given = pointsOf(leaf, maximum, own, bests[cluster] ?? null, unit, constants);
        totals[unit] = (totals[unit] ?? constants.zero).plus(given);
        return Math.round(given.toNumber() * 100);
      });
    });
    const sums = totals.map((total) => Math.round(total.toNumber() * 100));
    return { points, totals: sums, ranks: ranksOf(sums, of.clusters) };
  };
};
