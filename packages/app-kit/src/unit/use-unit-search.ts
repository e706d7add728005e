import type { SchemaType } from '@danvan/api-schema';
import { useEffect, useState } from 'react';
import { type Asked, useAsk } from '../ask/use-ask.ts';
import { livingFirst } from './living-first.ts';
import { type FoundUnit, UnitSearchQuery } from './unit.graphql.ts';

export type Tree = SchemaType<'HierarchyTree'>;

const PAUSE_IN_TYPING = 160;
const SHOWN = 12;

/** Finds units while someone types; waits for a pause in typing. */
export const useUnitSearch = (
  typed: string,
  tree: Tree,
): { found: readonly FoundUnit[]; status: Asked<unknown>['status'] } => {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAsk(UnitSearchQuery, { search: settled.trim(), tree, first: SHOWN }, { keep: true });
  return { found: asked.status === 'ready' ? livingFirst(asked.data.units.nodes) : [], status: asked.status };
};
