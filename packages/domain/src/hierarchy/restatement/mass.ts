import { type Decimal, groupBy, ONE, ZERO } from '../../kernel/index.ts';
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

/** The whole figure, at its own unit. */
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

/** A mass that may be in any part of any of the units. */
const spread = (mass: Mass, passings: readonly Passing[]): Mass => ({
  ...mass,
  candidates: inOrder(passings.flatMap(({ parts }) => parts.flatMap((part) => part.candidates))),
  confined: mass.confined || passings.some((passing) => passing.confined),
});

/** A share is declared of a unit's own figures: what came to it from a unit that left no successor has none. */
const hasShares = (mass: Mass, { parts, confined }: Passing): boolean =>
  parts.length === 1 || !(mass.confined || confined);

/**
 * The masses into which one mass turns on a day; the shares sum to the mass's own. What lies among several units, and
 * what no share was declared of, is never apportioned.
 */
export const turn = (mass: Mass, passings: readonly Passing[]): Mass[] => {
  const [only, ...others] = passings;
  const isFollowed = only !== undefined && others.length === 0 && hasShares(mass, only);
  return isFollowed ? follow(mass, only) : [spread(mass, passings)];
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
