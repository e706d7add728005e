import {
  compareVietnamese,
  type HierarchyTree,
  type HierarchyView,
  type OrgLevel,
  type OrgUnitId,
} from '@danvan/domain/hierarchy';
import { groupBy, isValidOn } from '@danvan/domain/kernel';
import { type Participation, takesPart } from '@danvan/domain/programme';

/** How many units of a level of a tree take part on a day, of how many. */
export type ParticipationCount = {
  readonly tree: HierarchyTree;
  readonly level: OrgLevel;
  readonly taking: number;
  readonly all: number;
};

const TREES: readonly HierarchyTree[] = ['PARTY', 'POLICE', 'FRONT', 'ARMY', 'ADMINISTRATIVE'];

const treeOf = (view: HierarchyView, unit: OrgUnitId): HierarchyTree | null =>
  TREES.find((tree) => view.isPlaced(tree, unit)) ?? null;

type Place = { readonly tree: HierarchyTree; readonly level: OrgLevel };

/** The levels of trees from which somebody takes part on the day of the view, in the order of the assignments. */
const placesOf = (participants: readonly Participation[], view: HierarchyView): readonly Place[] => {
  const places = participants
    .filter(({ validity }) => isValidOn(validity, view.day))
    .flatMap(({ rule }): Place[] => {
      if (rule.kind === 'LEVEL') return [rule];
      return rule.units.flatMap((unit) => {
        const [level, tree] = [view.unit(unit)?.level, treeOf(view, unit)];
        return level && tree ? [{ tree, level }] : [];
      });
    });
  return [...groupBy(places, ({ tree, level }) => `${tree} ${level}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );
};

const unitsAt = ({ tree, level }: Place, view: HierarchyView): OrgUnitId[] =>
  view.units(tree).filter((unit) => view.unit(unit)?.level === level);

const takingAt = (
  participants: readonly Participation[],
  view: HierarchyView,
  place: Place,
): readonly OrgUnitId[] => unitsAt(place, view).filter((unit) => takesPart(participants, view, unit));

/** The units of a level of a tree that take part on the day of the view, in Vietnamese order. */
export const unitsTakingPart = (
  participants: readonly Participation[],
  view: HierarchyView,
  place: Place,
): OrgUnitId[] =>
  takingAt(participants, view, place)
    .map((unit) => ({ unit, name: view.unit(unit)?.shortName ?? '' }))
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map(({ unit }) => unit);

/** For each level from which somebody takes part: how many do, of how many. */
export const participationOn = (
  participants: readonly Participation[],
  view: HierarchyView,
): ParticipationCount[] =>
  placesOf(participants, view).map(({ tree, level }) => ({
    tree,
    level,
    taking: takingAt(participants, view, { tree, level }).length,
    all: unitsAt({ tree, level }, view).length,
  }));
