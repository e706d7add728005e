import { type Decimal, isWhole } from '../../kernel/index.ts';
import { toUnits } from '../rules/exact/units.ts';
import type { CompiledLeaf, CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import { figureColumns, figureOf } from './figure-columns.ts';
import type { LeafEntry, ScoreSheet } from './sheet.ts';
import type { LeafColumns } from './table.ts';

const entryOf = ({ leaves }: ScoreSheet, key: string): LeafEntry | null =>
  Object.hasOwn(leaves, key) ? (leaves[key] ?? null) : null;

/** Points that someone gives lie between the leaf's bounds; where there are none, they are 1 (met) or 0. */
const isWithinBounds = (points: Decimal, leaf: CompiledLeaf, places: number): boolean => {
  const units = points.times(`1e${places}`);
  if (units.lt(leaf.minimum) || units.gt(leaf.maximum)) return false;
  return leaf.leaf.maximum !== null || isWhole(points);
};

const checkPoints = (
  { places }: CompiledSet,
  leaf: CompiledLeaf,
  points: Decimal | null,
  path: SheetFault['path'],
): readonly SheetFault[] => {
  if (points === null || isWithinBounds(points, leaf, places)) return [];
  const [minimum, maximum] = [leaf.minimum, leaf.maximum].map((units) => units / 10 ** places);
  const about = { key: leaf.leaf.key, minimum: minimum ?? 0, maximum: maximum ?? 0 };
  return [{ code: 'POINTS_OUT_OF_BOUNDS', path, about }];
};

const checkEntry = (
  compiled: CompiledSet,
  leaf: CompiledLeaf,
  entry: LeafEntry | null,
  path: SheetFault['path'],
): readonly SheetFault[] => {
  if (entry === null) return [];
  if (entry.state === 'NOT_ASSIGNED')
    return leaf.leaf.mayBeNotAssigned
      ? []
      : [{ code: 'MAY_NOT_BE_LEFT_OUT', path, about: { key: leaf.leaf.key } }];
  const typed = leaf.leaf.rule.name === 'manual' ? figureOf(entry.values, 'points') : null;
  return [
    ...checkPoints(compiled, leaf, entry.setPoints, [...path, 'setPoints']),
    ...checkPoints(compiled, leaf, typed, [...path, 'points']),
  ];
};

/** The columns of one leaf over sheets in the order of their subjects; what cannot be taken is named in `faults`. */
export const leafColumns = (
  compiled: CompiledSet,
  leaf: CompiledLeaf,
  sheets: readonly ScoreSheet[],
  faults: SheetFault[],
): LeafColumns => {
  const { key } = leaf.leaf;
  const entries = sheets.map((sheet) => entryOf(sheet, key));
  const pathOf = (subject: number, input: string) => [sheets[subject]?.subject ?? '', 'leaves', key, input];
  entries.forEach((entry, subject) => {
    faults.push(...checkEntry(compiled, leaf, entry, pathOf(subject, '').slice(0, -1)));
  });
  const values = entries.map((entry) => (entry?.state === 'ASSIGNED' ? entry.values : null));
  return {
    ...figureColumns({ inputs: leaf.inputs, isSigned: leaf.isSigned, values, pathOf, key }, faults),
    isNotAssigned: Uint8Array.from(entries, (entry) => Number(entry?.state === 'NOT_ASSIGNED')),
    setPoints: Float64Array.from(entries, (entry) =>
      entry?.state === 'ASSIGNED' && entry.setPoints !== null
        ? toUnits(entry.setPoints, compiled.places, compiled.set.rounding)
        : Number.NaN,
    ),
  };
};
