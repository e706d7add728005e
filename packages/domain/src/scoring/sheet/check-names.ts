import type { CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import type { InputValues, ScoreSheet } from './sheet.ts';

const unread = (values: InputValues, inputs: readonly string[]): readonly string[] =>
  Object.keys(values).filter((name) => !inputs.includes(name));

const unknownInputs = (
  values: InputValues,
  inputs: readonly string[],
  path: SheetFault['path'],
  key: string,
): readonly SheetFault[] =>
  unread(values, inputs).map((name) => ({
    code: 'INPUT_UNKNOWN',
    path: [...path, name],
    about: { key, name },
  }));

/** What a sheet names that the set does not know: leaves, vetoes and gates, and what each of them reads. */
export const checkNames = (compiled: CompiledSet, sheet: ScoreSheet): readonly SheetFault[] => [
  ...Object.entries(sheet.leaves).flatMap(([key, entry]): readonly SheetFault[] => {
    const path = [sheet.subject, 'leaves', key];
    const leaf = compiled.leaves[compiled.leafIndex.get(key) ?? -1];
    if (!leaf) return [{ code: 'LEAF_UNKNOWN', path, about: { key } }];
    return entry.state === 'ASSIGNED' ? unknownInputs(entry.values, leaf.inputs, path, key) : [];
  }),
  ...Object.entries(sheet.conditions).flatMap(([key, values]): readonly SheetFault[] => {
    const path = [sheet.subject, 'conditions', key];
    const condition = compiled.conditions[compiled.conditionIndex.get(key) ?? -1];
    if (!condition) return [{ code: 'CONDITION_UNKNOWN', path, about: { key } }];
    return unknownInputs(values, condition.inputs, path, key);
  }),
];
