import { type Decimal, isWhole } from '../../kernel/index.ts';
import { toUnits } from '../rules/exact/units.ts';
import type { CompiledLeaf, CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import { figureColumns, figureOf } from './figure-columns.ts';
import type { LeafEntry } from './sheet.ts';
import type { LeafColumns } from './table.ts';

/** Points that someone gives lie between the leaf's bounds; where there are none, they are 1 (met) or 0. */
const isWithinBounds = (points: Decimal, leaf: CompiledLeaf, places: number): boolean => {
  const units = points.times(`1e${places}`);
  if (units.lt(leaf.minimum) || units.gt(leaf.maximum)) return false;
  return leaf.leaf.maximum !== null || isWhole(points);
};

const checkPoints = (
  { places }: CompiledSet,
  leaf: CompiledLeaf,
  points: Decimal,
  path: SheetFault['path'],
): readonly SheetFault[] => {
  if (isWithinBounds(points, leaf, places)) return [];
  const [minimum, maximum] = [leaf.minimum / 10 ** places, leaf.maximum / 10 ** places];
  return [{ code: 'POINTS_OUT_OF_BOUNDS', path, about: { key: leaf.leaf.key, minimum, maximum } }];
};

/** What someone decided about one leaf of one subject, and what of it cannot be taken. */
const checkEntry = (
  compiled: CompiledSet,
  leaf: CompiledLeaf,
  entry: LeafEntry,
  subject: string,
): readonly SheetFault[] => {
  const { key, rule, mayBeNotAssigned } = leaf.leaf;
  const path = [subject, 'leaves', key];
  if (entry.state === 'NOT_ASSIGNED')
    return mayBeNotAssigned ? [] : [{ code: 'MAY_NOT_BE_LEFT_OUT', path, about: { key } }];
  const typed = rule.name === 'manual' ? figureOf(entry.values, 'points') : null;
  return [
    ...(entry.setPoints ? checkPoints(compiled, leaf, entry.setPoints, [...path, 'setPoints']) : []),
    ...(typed ? checkPoints(compiled, leaf, typed, [...path, 'points']) : []),
  ];
};

/** Most entries are figures and nothing else: there is nothing to check in them here. */
const isDecided = (entry: LeafEntry, { leaf }: CompiledLeaf): boolean =>
  entry.state === 'NOT_ASSIGNED' || entry.setPoints !== null || leaf.rule.name === 'manual';

/**
 * The columns of one leaf, from what the sheets say of it in the order of their subjects; what cannot be taken is named
 * in `faults`.
 */
export const leafColumns = (
  compiled: CompiledSet,
  leaf: CompiledLeaf,
  entries: readonly (LeafEntry | null)[],
  subjects: readonly string[],
  faults: SheetFault[],
): LeafColumns => {
  const { key } = leaf.leaf;
  const isNotAssigned = new Uint8Array(entries.length);
  const setPoints = new Float64Array(entries.length).fill(Number.NaN);
  const values = entries.map((entry, subject) => {
    if (entry === null) return null;
    if (isDecided(entry, leaf)) faults.push(...checkEntry(compiled, leaf, entry, subjects[subject] ?? ''));
    if (entry.state === 'NOT_ASSIGNED') {
      isNotAssigned[subject] = 1;
      return null;
    }
    if (entry.setPoints !== null)
      setPoints[subject] = toUnits(entry.setPoints, compiled.places, compiled.set.rounding);
    return entry.values;
  });
  const pathOf = (subject: number, input: string) => [subjects[subject] ?? '', 'leaves', key, input];
  const figures = figureColumns(
    { key, inputs: leaf.inputs, isSigned: leaf.isSigned, values, pathOf },
    faults,
  );
  return { ...figures, isNotAssigned, setPoints };
};
