import { groupBy } from '../../kernel/index.ts';
import type { ScoreSheet } from './sheet.ts';
import type { GroupIndex } from './table.ts';

/** The groups of sheets that stand in the order of their subjects. */
export const groupIndex = (sheets: readonly ScoreSheet[]): GroupIndex => {
  const groups = groupBy(sheets.keys(), (subject) => sheets[subject]?.group ?? '');
  const names = [...groups.keys()].sort();
  const positions = new Map(names.map((name, position) => [name, position]));
  return {
    names,
    of: Int32Array.from(sheets, ({ group }) => positions.get(group) ?? 0),
    members: names.map((name) => Int32Array.from(groups.get(name) ?? [])),
  };
};
