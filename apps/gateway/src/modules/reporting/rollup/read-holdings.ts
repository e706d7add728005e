import { type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { addMeasures, type IndicatorCode } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { lastChange, type Pairs, readCells, type ShownHolding, sumFacts } from './rollup.store.ts';
import type { Passage, RollupPlan } from './rollup-plan.ts';

const pairsOf = (passages: readonly Passage[], unitsOf: (passage: Passage) => readonly OrgUnitId[]): Pairs =>
  passages.flatMap((passage) =>
    passage.periods.flatMap(({ id }) => unitsOf(passage).map((unit) => [unit, id] as const)),
  );

const isRootIn = (plan: RollupPlan, passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(
    passages.filter(({ root }) => root === plan.under).flatMap(({ periods }) => periods.map(({ id }) => id)),
  );

const addUp = (one: ShownHolding | undefined, other: ShownHolding): ShownHolding =>
  one === undefined ? other : { ...one, measure: addMeasures(one.measure, other.measure) };

/** The root's cell holds only what is its very own: its total is that and the cells of its children. */
export const withTotalsOfRoot = (
  holdings: readonly ShownHolding[],
  root: OrgUnitId,
  periodIds: ReadonlySet<string>,
): readonly ShownHolding[] => {
  const kept = holdings.filter((each) => each.unit !== root || !periodIds.has(each.periodId));
  const totals = new Map<string, ShownHolding>();
  for (const each of holdings.filter(({ periodId }) => periodIds.has(periodId))) {
    const key = `${each.periodId} ${each.indicator}`;
    totals.set(key, addUp(totals.get(key), { ...each, unit: root }));
  }
  return [...kept, ...totals.values()];
};

const fromCells = async (
  manager: EntityManager,
  plan: RollupPlan,
  indicators: readonly IndicatorCode[],
): Promise<readonly ShownHolding[]> => {
  const passages = plan.passages.filter(({ readsCells }) => readsCells);
  const pairs = pairsOf(passages, ({ children }) => [plan.under, ...children]);
  const cells = await readCells(manager, pairs, indicators);
  return withTotalsOfRoot(cells, plan.under, isRootIn(plan, passages));
};

/** What counts under the asked unit and each of its rows: from the kept subtotals, else from counted figures. */
export const readHoldings = async (
  manager: EntityManager,
  plan: RollupPlan,
  indicators: readonly IndicatorCode[],
): Promise<readonly ShownHolding[]> => {
  const facts = plan.passages.filter(({ readsCells }) => !readsCells);
  return [
    ...(await fromCells(manager, plan, indicators)),
    ...(await sumFacts(manager, plan, facts, indicators)),
  ];
};

/**
 * When the figures last changed. Where subtotals of the unit are read it is theirs; restated figures may come from
 * anywhere, so there it is the last change anywhere in the tree of the reports.
 */
export const readFreshness = (
  manager: EntityManager,
  hierarchy: Hierarchy,
  plan: RollupPlan,
  indicators: readonly IndicatorCode[],
): Promise<Date | null> => {
  const kept = plan.passages.filter(({ readsCells }) => readsCells);
  const summed = plan.passages.filter(({ readsCells }) => !readsCells);
  const own = pairsOf(kept, ({ children }) => [plan.under, ...children]);
  const anywhere = summed.flatMap(({ periods }) =>
    periods.flatMap(({ id, tree, endsOn }): Pairs => {
      const view = hierarchyAt(hierarchy, endsOn);
      const root = view.root(tree);
      return root === null ? [] : [root, ...view.children(tree, root)].map((unit) => [unit, id] as const);
    }),
  );
  return lastChange(manager, [...own, ...anywhere], indicators);
};
