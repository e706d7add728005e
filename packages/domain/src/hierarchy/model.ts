import type { Dated, Day, Decimal, Id, Validity } from '../kernel/index.ts';

/** Systems of organisations that stand beside each other, each dated on its own (hierarchy.md §1). */
export const HIERARCHY_TREES = ['ADMINISTRATIVE', 'POLICE', 'PARTY', 'FRONT', 'ARMY'] as const;
export type HierarchyTree = (typeof HIERARCHY_TREES)[number];

/** cấp: trung ương, tỉnh, huyện (until 2025), xã, khu dân cư. */
export const ORG_LEVELS = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'RESIDENTIAL_AREA'] as const;
export type OrgLevel = (typeof ORG_LEVELS)[number];

/** What a unit is; a change of kind (tỉnh → thành phố) is a RECLASSIFY of the same unit. */
export const UNIT_KINDS = [
  'NATION',
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'COMMUNE',
  'WARD',
  'TOWNSHIP',
  'SPECIAL_ZONE',
  'RESIDENTIAL_AREA',
  'MINISTRY',
  'POLICE',
  'DIVISION',
  'PARTY_COMMITTEE',
  'MASS_MOBILISATION_COMMISSION',
  'PROPAGANDA_COMMISSION',
  'FRONT_COMMITTEE',
  'POLITICAL_DEPARTMENT',
  'STANDING_BODY',
  'STEERING_COMMITTEE',
  'PEOPLE_COMMITTEE',
  'YOUTH_UNION',
  'NATIONAL_ASSEMBLY',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Which register a code belongs to; a code is an attribute with dates, never an identity (hierarchy.md §4.1). */
export const CODE_SCHEMES = ['GSO', 'POLICE'] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

/** Of one unit through its whole life; says nothing about name, code or place. */
export type OrgUnitId = Id<'OrgUnit'>;
/** Of one recorded act. */
export type LineageEventId = Id<'LineageEvent'>;

/** `name` as documents write it ("Công an tỉnh Kon Tum"), `shortName` as dense tables do ("Kon Tum"). */
export type UnitName = Dated<{ readonly name: string; readonly shortName: string }>;
/** A code that the unit carries in a register ("62"). */
export type UnitCode = Dated<{ readonly scheme: CodeScheme; readonly code: string }>;
/** Level and kind: what changes when a unit is reclassified. */
export type UnitGrade = Dated<{ readonly level: OrgLevel; readonly kind: UnitKind }>;

/** đơn vị / tổ chức: has one id through its life; everything else about it is dated. */
export type OrgUnit = {
  readonly id: OrgUnitId;
  /** The administrative unit whose territory it serves; null for administrative units themselves. */
  readonly area: OrgUnitId | null;
  readonly existence: Validity;
  readonly names: readonly UnitName[];
  readonly codes: readonly UnitCode[];
  readonly grades: readonly UnitGrade[];
};

/** vị trí trong cây: a child under a parent in one tree, from a day to a day. */
export type Placement = Dated<{
  readonly tree: HierarchyTree;
  readonly child: OrgUnitId;
  readonly parent: OrgUnitId;
}>;

/** sáp nhập / chia tách / giải thể / đổi tên / đổi loại / chuyển / thành lập. */
export const LINEAGE_KINDS = [
  'ESTABLISH',
  'MERGE',
  'SPLIT',
  'ABOLISH',
  'RENAME',
  'RECLASSIFY',
  'MOVE',
] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/**
 * What of `from` went to `to` on the event's day. The only link of `from` on a day: the whole. Several: a split,
 * by `share` (all declared, they sum to exactly 1) or without (all null: no official share exists).
 * A part that stays with a surviving unit is a link from the unit to itself.
 */
export type LineageLink = {
  readonly from: OrgUnitId;
  readonly to: OrgUnitId;
  readonly share: Decimal | null;
};

/** A recorded act that changed the hierarchy on a day, with its legal basis. MERGE and SPLIT carry links. */
export type LineageEvent = {
  readonly id: LineageEventId;
  readonly kind: LineageKind;
  readonly on: Day;
  /** Number and name of the legal document, as people cite it. */
  readonly basis: string | null;
  /** The units it is about (for RENAME, RECLASSIFY, MOVE, ESTABLISH, ABOLISH). */
  readonly units: readonly OrgUnitId[];
  readonly links: readonly LineageLink[];
};

/** Everything recorded about organisations; may still contradict itself: `checkHierarchy` leads over to a Hierarchy. */
export type HierarchyRecord = {
  readonly units: readonly OrgUnit[];
  readonly placements: readonly Placement[];
  readonly events: readonly LineageEvent[];
};
