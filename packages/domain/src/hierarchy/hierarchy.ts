import type { Day, Decimal, Validity } from '../kernel/index.ts';
import type {
  HierarchyRecord,
  HierarchyTree,
  LineageEventId,
  LineageKind,
  OrgUnit,
  OrgUnitId,
  Placement,
} from './model.ts';

/** One link of a lineage event, with the day and the act that made it. */
export type LineageStep = {
  readonly event: LineageEventId;
  readonly kind: LineageKind;
  readonly on: Day;
  readonly from: OrgUnitId;
  readonly to: OrgUnitId;
  /** Declared share of `from` that went to `to`; null for a whole transfer or when no official share exists. */
  readonly share: Decimal | null;
};

/** All links that leave (or reach) one unit on one day: they take effect together. */
export type StepsOfDay = { readonly on: Day; readonly steps: readonly LineageStep[] };

/** A unit that heads a tree, and when. */
export type RootSpan = { readonly unit: OrgUnitId; readonly validity: Validity };

/** Placements of one tree, found by child and by parent. */
export type TreeIndex = {
  readonly byChild: ReadonlyMap<OrgUnitId, readonly Placement[]>;
  readonly byParent: ReadonlyMap<OrgUnitId, readonly Placement[]>;
  readonly roots: readonly RootSpan[];
};

/** Links found by the unit they leave and by the unit they reach, each list in the order of days. */
export type LineageIndex = {
  readonly leaving: ReadonlyMap<OrgUnitId, readonly StepsOfDay[]>;
  readonly reaching: ReadonlyMap<OrgUnitId, readonly StepsOfDay[]>;
};

/** What a record and its indexes hold, sound or not. */
export type IndexedRecord = {
  readonly record: HierarchyRecord;
  readonly units: ReadonlyMap<OrgUnitId, OrgUnit>;
  readonly trees: Readonly<Record<HierarchyTree, TreeIndex>>;
  readonly lineage: LineageIndex;
};

declare const checked: unique symbol;

/**
 * A record that does not contradict itself, with its indexes. Only `checkHierarchy` makes one, so that whoever
 * holds it may rely on: no overlaps, no cycle on any day, one root per tree and day, shares that sum to 1.
 */
export type Hierarchy = IndexedRecord & { readonly [checked]: true };
