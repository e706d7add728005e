import {
  compareVietnamese,
  type HierarchyTree,
  hierarchyAt,
  type OrgUnitId,
  structureEpochOf,
} from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { namesOn, viewOf } from '../../hierarchy/unit/unit-view.ts';
import type { RollupPeriod, RollupQuestion } from './rollup-question.ts';

/**
 * Periods whose figures pass in the same way from the structure in which they were reported to the one that is
 * asked for. Days stand for structures: each is the first day of its epoch.
 */
export type Passage = {
  readonly number: number;
  /** The structure at the end of the periods. */
  readonly from: Day;
  /** The structure under which their figures are to count. */
  readonly to: Day;
  /** What counts nowhere else counts here. */
  readonly root: OrgUnitId | null;
  readonly children: readonly OrgUnitId[];
  /** Subtotals that are kept can be read: nothing lies between the structures, and the tree is the forms' own. */
  readonly readsCells: boolean;
  readonly periods: readonly RollupPeriod[];
};

/** How a roll-up is read: the units of its rows, in Vietnamese order, and where their figures come from. */
export type RollupPlan = {
  readonly under: OrgUnitId;
  readonly tree: HierarchyTree;
  readonly rows: readonly OrgUnitId[];
  readonly withChildren: ReadonlySet<OrgUnitId>;
  readonly passages: readonly Passage[];
};

type Way = Pick<Passage, 'from' | 'to' | 'readsCells'>;

const wayOf = ({ hierarchy, tree, on }: RollupQuestion, period: RollupPeriod): Way => {
  const from = structureEpochOf(hierarchy, period.endsOn, tree);
  const to = structureEpochOf(hierarchy, on ?? period.endsOn, tree);
  return { from, to, readsCells: from === to && period.tree === tree };
};

const passagesOf = (question: RollupQuestion): Passage[] => {
  const { hierarchy, tree, under, periods } = question;
  const groups = new Map<string, { way: Way; periods: RollupPeriod[] }>();
  for (const period of periods) {
    const way = wayOf(question, period);
    const key = `${way.from} ${way.to} ${way.readsCells}`;
    const group = groups.get(key) ?? { way, periods: [] };
    group.periods.push(period);
    groups.set(key, group);
  }
  return [...groups.values()].map((group, number) => {
    const view = hierarchyAt(hierarchy, group.way.to);
    const [root, children] = [view.root(tree), view.children(tree, under)];
    return { number, ...group.way, root, children, periods: group.periods };
  });
};

const lastDay = (passages: readonly Passage[]): Day | null =>
  passages.reduce<Day | null>((last, { to }) => (last === null || last < to ? to : last), null);

const inOrder = (
  { hierarchy }: RollupQuestion,
  units: ReadonlySet<OrgUnitId>,
  on: Day | null,
): OrgUnitId[] => {
  const name = (unit: OrgUnitId): string => {
    const view = on && viewOf({ hierarchy, today: on }, unit);
    return view ? namesOn(view, on).shortName : unit;
  };
  return [...units]
    .map((unit) => ({ unit, name: name(unit) }))
    .sort((a, b) => compareVietnamese(a.name, b.name) || (a.unit < b.unit ? -1 : 1))
    .map(({ unit }) => unit);
};

/** Plans a roll-up: the rows are the children that the unit has on the day, or had at the ends of the periods. */
export const planRollup = (question: RollupQuestion): RollupPlan => {
  const { hierarchy, tree, under } = question;
  const passages = passagesOf(question);
  const rows = new Set(passages.flatMap(({ children }) => children));
  const withChildren = passages.flatMap(({ to, children }) =>
    children.filter((child) => hierarchyAt(hierarchy, to).children(tree, child).length > 0),
  );
  return {
    under,
    tree,
    rows: inOrder(question, rows, lastDay(passages)),
    withChildren: new Set(withChildren),
    passages,
  };
};
