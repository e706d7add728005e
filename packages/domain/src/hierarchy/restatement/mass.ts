import { type Decimal, ONE, ZERO } from '../../kernel/index.ts';
import { groupBy } from '../group-by.ts';
import type { OrgUnitId } from '../model.ts';

/** A part of a figure and the units among which it lies; with one candidate it is known where. */
export type Mass = {
  readonly share: Decimal;
  /** In the order of ids, each once; never empty. */
  readonly candidates: readonly OrgUnitId[];
  /** Its size comes from declared shares, not from a count. */
  readonly estimated: boolean;
  /** It comes from a unit that left no successor: it counts at the candidate but nowhere below it. */
  readonly confined: boolean;
};

/** What becomes of one unit's figures on one day. */
export type Passing = {
  readonly parts: readonly { readonly share: Decimal; readonly candidates: readonly OrgUnitId[] }[];
  readonly confined: boolean;
};

const inOrder = (units: Iterable<OrgUnitId>): OrgUnitId[] => [...new Set(units)].toSorted();

/** All of a unit's figures at `candidates`. */
export const passesTo = (candidates: readonly OrgUnitId[]): Passing => ({
  parts: [{ share: ONE, candidates: inOrder(candidates) }],
  confined: false,
});

export const wholeOf = (unit: OrgUnitId): Mass => ({
  share: ONE,
  candidates: [unit],
  estimated: false,
  confined: false,
});

/** A mass that is known to be of one unit follows the declared shares. */
const follow = (mass: Mass, { parts, confined }: Passing): Mass[] =>
  parts.map((part) => ({
    share: mass.share.times(part.share),
    candidates: part.candidates,
    estimated: mass.estimated || parts.length > 1,
    confined: mass.confined || confined,
  }));

/** A mass among several units is never apportioned: it may be in any part of any of them. */
const spread = (mass: Mass, passings: readonly Passing[]): Mass => ({
  ...mass,
  candidates: inOrder(passings.flatMap(({ parts }) => parts.flatMap((part) => part.candidates))),
  confined: mass.confined || passings.some((passing) => passing.confined),
});

/** The masses into which one mass turns on a day; the shares sum to the mass's own. */
export const turn = (mass: Mass, passings: readonly Passing[]): Mass[] => {
  const [only, ...others] = passings;
  return only && others.length === 0 ? follow(mass, only) : [spread(mass, passings)];
};

const reunite = (first: Mass, others: readonly Mass[]): Mass => {
  const share = others.reduce((total, other) => total.plus(other.share), ZERO).plus(first.share);
  return { ...first, share, estimated: first.estimated && !share.eq(ONE) };
};

/** Parts that lie in the same place again are one; a figure that is whole again is estimated no more. */
export const gather = (masses: readonly Mass[]): Mass[] =>
  [...groupBy(masses, (mass) => `${mass.confined} ${mass.candidates.join(' ')}`).values()].flatMap(
    ([first, ...others]) => (first ? [reunite(first, others)] : []),
  );
