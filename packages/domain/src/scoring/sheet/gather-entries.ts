import type { CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import type { InputValues, LeafEntry, ScoreSheet } from './sheet.ts';

type Columns<Entry> = (Entry | null)[][];

/** What sheets say, turned about: by leaf or condition of the set, then by subject; null: the sheet says nothing. */
export type GatheredEntries = {
  readonly leaves: readonly (readonly (LeafEntry | null)[])[];
  readonly conditions: readonly (readonly (InputValues | null)[])[];
};

const emptyColumns = (columns: number, subjects: number): null[][] =>
  Array.from({ length: columns }, () => new Array<null>(subjects).fill(null));

/** Names what a leaf or condition does not read. Nearly always there is nothing to name: no path is made in vain. */
const checkInputs = (
  values: InputValues,
  { inputs }: { readonly inputs: readonly string[] },
  faults: SheetFault[],
  pathOf: () => SheetFault['path'],
): void => {
  for (const name of Object.keys(values)) {
    if (inputs.includes(name)) continue;
    const path = pathOf();
    faults.push({ code: 'INPUT_UNKNOWN', path: [...path, name], about: { key: String(path.at(-1)), name } });
  }
};

const gatherLeaves = (
  { leaves: known, leafIndex }: CompiledSet,
  { subject, leaves }: ScoreSheet,
  position: number,
  columns: Columns<LeafEntry>,
  faults: SheetFault[],
): void => {
  for (const key of Object.keys(leaves)) {
    const [index, entry] = [leafIndex.get(key) ?? -1, leaves[key]];
    const [leaf, column] = [known[index], columns[index]];
    if (!entry) continue;
    if (!leaf || !column) {
      faults.push({ code: 'LEAF_UNKNOWN', path: [subject, 'leaves', key], about: { key } });
      continue;
    }
    column[position] = entry;
    if (entry.state === 'ASSIGNED') checkInputs(entry.values, leaf, faults, () => [subject, 'leaves', key]);
  }
};

const gatherConditions = (
  { conditions: known, conditionIndex }: CompiledSet,
  { subject, conditions }: ScoreSheet,
  position: number,
  columns: Columns<InputValues>,
  faults: SheetFault[],
): void => {
  for (const key of Object.keys(conditions)) {
    const [index, values] = [conditionIndex.get(key) ?? -1, conditions[key]];
    const [condition, column] = [known[index], columns[index]];
    if (!values) continue;
    if (!condition || !column) {
      faults.push({ code: 'CONDITION_UNKNOWN', path: [subject, 'conditions', key], about: { key } });
      continue;
    }
    column[position] = values;
    checkInputs(values, condition, faults, () => [subject, 'conditions', key]);
  }
};

/**
 * Reads every sheet once, and names in `faults` what the set does not know: leaves, vetoes and gates, and inputs that
 * they do not read.
 */
export const gatherEntries = (
  compiled: CompiledSet,
  sheets: readonly ScoreSheet[],
  faults: SheetFault[],
): GatheredEntries => {
  const leaves: Columns<LeafEntry> = emptyColumns(compiled.leaves.length, sheets.length);
  const conditions: Columns<InputValues> = emptyColumns(compiled.conditions.length, sheets.length);
  sheets.forEach((sheet, position) => {
    gatherLeaves(compiled, sheet, position, leaves, faults);
    gatherConditions(compiled, sheet, position, conditions, faults);
  });
  return { leaves, conditions };
};
