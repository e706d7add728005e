import type { CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import type { InputValues, LeafEntry, ScoreSheet } from './sheet.ts';

/** Where in a sheet the faults are that are being looked for. */
type Place = readonly [subject: string, part: 'leaves' | 'conditions', key: string];

const checkInputs = (
  values: InputValues,
  inputs: readonly string[],
  place: Place,
  faults: SheetFault[],
): void => {
  for (const name of Object.keys(values))
    if (!inputs.includes(name))
      faults.push({ code: 'INPUT_UNKNOWN', path: [...place, name], about: { key: place[2], name } });
};

const checkLeaf = (compiled: CompiledSet, entry: LeafEntry, place: Place, faults: SheetFault[]): void => {
  const [, , key] = place;
  const leaf = compiled.leaves[compiled.leafIndex.get(key) ?? -1];
  if (!leaf) faults.push({ code: 'LEAF_UNKNOWN', path: place, about: { key } });
  else if (entry.state === 'ASSIGNED') checkInputs(entry.values, leaf.inputs, place, faults);
};

const checkCondition = (
  compiled: CompiledSet,
  values: InputValues,
  place: Place,
  faults: SheetFault[],
): void => {
  const [, , key] = place;
  const condition = compiled.conditions[compiled.conditionIndex.get(key) ?? -1];
  if (!condition) faults.push({ code: 'CONDITION_UNKNOWN', path: place, about: { key } });
  else checkInputs(values, condition.inputs, place, faults);
};

/** What a sheet names that the set does not know: leaves, vetoes and gates, and what each of them reads. */
export const checkNames = (compiled: CompiledSet, sheet: ScoreSheet, faults: SheetFault[]): void => {
  const { subject, leaves, conditions } = sheet;
  for (const key of Object.keys(leaves)) {
    const entry = leaves[key];
    if (entry) checkLeaf(compiled, entry, [subject, 'leaves', key], faults);
  }
  for (const key of Object.keys(conditions)) {
    const values = conditions[key];
    if (values) checkCondition(compiled, values, [subject, 'conditions', key], faults);
  }
};
