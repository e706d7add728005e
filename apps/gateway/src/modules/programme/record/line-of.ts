import type { Hierarchy, OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';

/** The line of some units: they, what is below them if asked for, and the former units whose work these continue. */
export type Line = { readonly units: readonly OrgUnitId[]; readonly has: (unit: OrgUnitId) => boolean };

export const NO_LINE: Line = { units: [], has: () => false };

export type LineQuestion = {
  readonly heads: readonly OrgUnitId[];
  readonly on: Day;
  readonly withBelow: boolean;
};

const MOST_LINES_KEPT = 200;
/** Lines hold as long as the hierarchy that they were read from. */
const kept = new WeakMap<Hierarchy, Map<string, Line>>();

const readLine = async (manager: EntityManager, question: LineQuestion): Promise<Line> => {
  const rows: { unit_id: OrgUnitId }[] = await manager.query('SELECT line_unit($1, $2, $3) AS unit_id', [
    question.heads,
    question.on,
    question.withBelow,
  ]);
  const units = rows.map((row) => row.unit_id);
  const set = new Set(units);
  return { units, has: (unit) => set.has(unit) };
};

/** The line of some units on a day: the ministry's, of some 14,000 units, is read once and not at every statement. */
export const lineOf = async (manager: EntityManager, question: LineQuestion): Promise<Line> => {
  const hierarchy = await hierarchyOf(manager);
  const lines = kept.get(hierarchy) ?? new Map<string, Line>();
  kept.set(hierarchy, lines);
  const key = JSON.stringify(question);
  const line = lines.get(key) ?? (await readLine(manager, question));
  lines.delete(key);
  lines.set(key, line);
  const oldest = lines.keys().next().value;
  if (lines.size > MOST_LINES_KEPT && oldest !== undefined) lines.delete(oldest);
  return line;
};
