import { HIERARCHY_TREES, type HierarchyTree, ORG_LEVELS, type OrgLevel } from '@danvan/domain/hierarchy';

export const TREES = HIERARCHY_TREES;
export const LEVELS = ORG_LEVELS;

/** The tree of the address; the police's when it names none. */
export const treeOf = (text: string | null): HierarchyTree => TREES.find((tree) => tree === text) ?? 'POLICE';

/** The level of the address; null is every level. */
export const levelOf = (text: string | null): OrgLevel | null =>
  LEVELS.find((level) => level === text) ?? null;
