import { addDays, type Day, type Decimal, earlier, later } from '../../kernel/index.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type { HierarchyTree, OrgUnitId } from '../model.ts';
import { nearestCommonAncestorOn, rootOn } from '../placed.ts';
import { backward } from './backward.ts';
import { forward } from './forward.ts';
import type { Mass } from './mass.ts';
import { carry } from './passage.ts';

/**
 * How surely a restated figure belongs to its holder: all of it by merger or because nothing changed; apportioned
 * by declared shares; or somewhere below the holder, nobody can say where.
 */
export const ATTRIBUTION_MARKS = ['WHOLE', 'ESTIMATED', 'NOT_ATTRIBUTABLE'] as const;
export type AttributionMark = (typeof ATTRIBUTION_MARKS)[number];

/** A part of an old figure in the structure of another day. */
export type Attribution = {
  /** The unit of the structure day under which the part counts. */
  readonly holder: OrgUnitId;
  /** Which part of the figure, above 0; all parts of a figure sum to exactly 1. */
  readonly share: Decimal;
  readonly mark: AttributionMark;
  /**
   * The units of that day among which the part lies. Just the holder when it is attributable, and when it comes
   * from a unit that ended without successor and nothing more is known than its former parent.
   */
  readonly among: readonly OrgUnitId[];
};

/** Whose figure, from when, is wanted in the structure of which day. */
export type AttributionQuestion = {
  readonly hierarchy: Hierarchy;
  readonly tree: HierarchyTree;
  readonly unit: OrgUnitId;
  /** Last day of the figure's period. */
  readonly figureEndsOn: Day;
  /** The day whose structure is wanted; may lie before the figure. */
  readonly structureDay: Day;
};

/** The day on which a figure is anchored: a unit that lived only part of a period stands for it on its own days. */
export const anchorDay = (hierarchy: Hierarchy, unit: OrgUnitId, endsOn: Day): Day => {
  const existence = hierarchy.units.get(unit)?.existence;
  if (!existence) return endsOn;
  const begun = later(endsOn, existence.from);
  return existence.to === null ? begun : earlier(begun, addDays(existence.to, -1));
};

const holdMass = (hierarchy: Hierarchy, tree: HierarchyTree, mass: Mass, on: Day): Attribution => {
  const { share, candidates: among, estimated, confined } = mass;
  const common = nearestCommonAncestorOn(hierarchy, tree, among, on);
  const holder = common ?? rootOn(hierarchy, tree, on) ?? (among[0] as OrgUnitId);
  const isKnown = !confined && among.length === 1 && among[0] === holder;
  return { holder, share, mark: isKnown ? (estimated ? 'ESTIMATED' : 'WHOLE') : 'NOT_ATTRIBUTABLE', among };
};

/**
 * Where the figure of a unit counts in the structure of a day (hierarchy.md §5). A reorganisation on day e concerns
 * figures that ended before e. Nothing is ever lost: what has no place in the tree counts at its root.
 */
export const attribute = (question: AttributionQuestion): readonly Attribution[] => {
  const { hierarchy, tree, unit, figureEndsOn, structureDay } = question;
  const start = anchorDay(hierarchy, unit, figureEndsOn);
  const way = start <= structureDay ? forward : backward;
  return carry(unit, start, way(hierarchy, tree, structureDay)).map((mass) =>
    holdMass(hierarchy, tree, mass, structureDay),
  );
};
