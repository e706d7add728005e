import { type Day, type Decimal, ONE, ZERO } from '../../kernel/index.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type { HierarchyTree, OrgUnitId } from '../model.ts';
import { ancestorsOn, parentOn } from '../placed.ts';
import { type Attribution, anchorDay, attribute } from './attribute.ts';

/** A unit's own figure: not yet anything of the units below it. */
export type OwnFigure = { readonly unit: OrgUnitId; readonly endsOn: Day; readonly value: Decimal };

/** As it was, or restated to the structure of a day (hierarchy.md §5). */
export type RollupWay = { readonly kind: 'AS_WAS' } | { readonly kind: 'RESTATED'; readonly day: Day };

/** What counts at a unit but cannot be attributed to anything below it, and where it came from. */
export type Remainder = {
  readonly origin: OrgUnitId;
  readonly endsOn: Day;
  readonly value: Decimal;
  readonly among: readonly OrgUnitId[];
};

/** total = own + remainder + the totals of the children. */
export type UnitTotal = {
  readonly total: Decimal;
  readonly own: Decimal;
  readonly remainder: Decimal;
  readonly remainders: readonly Remainder[];
  /** Some figure counts here only in part, by declared shares. */
  readonly estimated: boolean;
};

/** Figures added up a tree. */
export type RolledUp = {
  /** What counts at the top: the sum of all figures. */
  readonly total: Decimal;
  /** Units that hold nothing are absent. */
  readonly units: ReadonlyMap<OrgUnitId, UnitTotal>;
};

/** Which figures are to be added up, in which tree and in which way. */
export type RollupQuestion = {
  readonly hierarchy: Hierarchy;
  readonly tree: HierarchyTree;
  readonly figures: readonly OwnFigure[];
  readonly way: RollupWay;
};

/** A total that is still growing. */
type Tally = {
  total: Decimal;
  own: Decimal;
  remainder: Decimal;
  remainders: Remainder[];
  estimated: boolean;
};
type Tallies = Map<OrgUnitId, Tally>;

const tallyOf = (tallies: Tallies, unit: OrgUnitId): Tally => {
  const known = tallies.get(unit);
  if (known) return known;
  const tally = { total: ZERO, own: ZERO, remainder: ZERO, remainders: [], estimated: false };
  tallies.set(unit, tally);
  return tally;
};

const addAtHolder = (
  tallies: Tallies,
  figure: OwnFigure,
  { holder, share, mark, among }: Attribution,
): void => {
  const tally = tallyOf(tallies, holder);
  const value = figure.value.times(share);
  if (mark === 'NOT_ATTRIBUTABLE') {
    tally.remainder = tally.remainder.plus(value);
    tally.remainders.push({ origin: figure.unit, endsOn: figure.endsOn, value, among });
  } else tally.own = tally.own.plus(value);
};

/** Which share of one figure counts at each unit on the way up from its holders. */
const sharesUpwards = (
  { hierarchy, tree }: RollupQuestion,
  attributions: readonly Attribution[],
  on: Day,
): ReadonlyMap<OrgUnitId, Decimal> => {
  const shares = new Map<OrgUnitId, Decimal>();
  for (const { holder, share } of attributions) {
    for (const unit of [holder, ...ancestorsOn(hierarchy, tree, holder, on)]) {
      shares.set(unit, (shares.get(unit) ?? ZERO).plus(share));
    }
  }
  return shares;
};

/** Adds the figure at every unit that holds a part of it; returns what arrived at the top. */
const addUpwards = (
  { hierarchy, tree }: RollupQuestion,
  tallies: Tallies,
  value: Decimal,
  shares: ReadonlyMap<OrgUnitId, Decimal>,
  on: Day,
): Decimal => {
  let top = ZERO;
  for (const [unit, share] of shares) {
    const tally = tallyOf(tallies, unit);
    const part = value.times(share);
    tally.total = tally.total.plus(part);
    tally.estimated ||= !share.eq(ONE);
    if (parentOn(hierarchy, tree, unit, on) === null) top = top.plus(part);
  }
  return top;
};

/**
 * Adds own figures up a tree, as it was or restated, in memory. It is the plain meaning of a roll-up, against which
 * faster ones are tested; the total is the same in both ways, on every day (hierarchy.md §5).
 */
export const restate = (question: RollupQuestion): RolledUp => {
  const { hierarchy, tree, figures, way } = question;
  const tallies: Tallies = new Map();
  let total = ZERO;
  for (const figure of figures) {
    const { unit, endsOn: figureEndsOn, value } = figure;
    const on = way.kind === 'RESTATED' ? way.day : anchorDay(hierarchy, unit, figureEndsOn);
    const attributions = attribute({ hierarchy, tree, unit, figureEndsOn, structureDay: on });
    for (const attribution of attributions) addAtHolder(tallies, figure, attribution);
    const arrived = addUpwards(question, tallies, value, sharesUpwards(question, attributions, on), on);
    total = total.plus(arrived);
  }
  return { total, units: tallies };
};
