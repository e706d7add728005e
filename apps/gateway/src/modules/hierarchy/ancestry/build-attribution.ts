import { HIERARCHY_TREES, type Hierarchy, type HierarchyTree } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { ATTRIBUTION } from './attribution.row.ts';
import { attributionsOf } from './attributions-of.ts';

const buildForTree = async (
  manager: EntityManager,
  hierarchy: Hierarchy,
  tree: HierarchyTree,
): Promise<void> => {
  const { epochs, rows } = attributionsOf(hierarchy, tree);
  await manager.query('INSERT INTO structure (tree, epoch) SELECT $1, unnest($2::date[])', [tree, epochs]);
  await insertMany(manager, ATTRIBUTION, rows);
};

/** Stores once per structure where old figures count, so that restating is a join. Built anew as a whole. */
export const buildAttribution = async (manager: EntityManager, hierarchy: Hierarchy): Promise<void> => {
  await manager.query('DELETE FROM attribution');
  await manager.query('DELETE FROM structure');
  for (const tree of HIERARCHY_TREES) await buildForTree(manager, hierarchy, tree);
};
