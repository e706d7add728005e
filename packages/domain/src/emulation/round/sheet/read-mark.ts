import { type Decimal, err, ok, type Result } from '../../../kernel/index.ts';
import {
  checkRequiredText,
  checkText,
  type FaultPath,
  type FieldFault,
  type TextFaultCode,
} from '../../../programme/index.ts';
import type { CriterionKey } from '../../../scoring/index.ts';
import type { SheetCriterion } from './criteria-of.ts';
import type { Mark, WrittenStage } from './model.ts';
import { readPoints, readValue, type ValueFaultCode } from './read-value.ts';

export type EntryFaultCode =
  | TextFaultCode
  | ValueFaultCode
  | 'UNKNOWN_LEAF'
  | 'UNKNOWN_INPUT'
  | 'LEAF_TWICE'
  | 'NOT_ASSIGNABLE'
  | 'POINTS_NOT_YOURS'
  | 'PART_ABOVE_WHOLE'
  | 'REASON_REQUIRED';
type Fault = FieldFault<EntryFaultCode>;

/** What somebody typed for one leaf, veto or gate; numbers in Vietnamese notation. */
export type TypedEntry = {
  readonly key: CriterionKey;
  readonly state: Mark['state'];
  readonly values: readonly { readonly name: string; readonly text: string | null }[];
  readonly setPoints: string | null;
  readonly reason: string | null;
};

const readValues = (
  criterion: SheetCriterion,
  { values }: TypedEntry,
  path: FaultPath,
): Result<Readonly<Record<string, Decimal | null>>, readonly Fault[]> => {
  const known = new Set(criterion.criterion.inputs.map(({ name }) => name));
  const faults: Fault[] = [];
  const read: Record<string, Decimal | null> = {};
  for (const { name, text } of values) {
    const at = [...path, 'values', name];
    if (!known.has(name)) {
      faults.push({ code: 'UNKNOWN_INPUT', path: at, about: { name } });
      continue;
    }
    const value = readValue(criterion, name, text);
    if (value.ok) read[name] = value.value;
    else faults.push({ ...value.error, path: at });
  }
  const { part, whole } = read;
  if (part && whole && part.gt(whole))
    faults.push({ code: 'PART_ABOVE_WHOLE', path: [...path, 'values', 'part'] });
  return faults.length > 0 ? err(faults) : ok(read);
};

const notAssigned = (
  criterion: SheetCriterion,
  typed: TypedEntry,
  path: FaultPath,
): Result<Mark, readonly Fault[]> => {
  const may = criterion.kind === 'LEAF' && criterion.criterion.mayBeNotAssigned;
  if (!may) return err([{ code: 'NOT_ASSIGNABLE', path: [...path, 'state'] }]);
  const reason = checkRequiredText(typed.reason, [...path, 'reason']);
  return reason.ok ? ok({ state: 'NOT_ASSIGNED', reason: reason.value }) : err([reason.error]);
};

/** What somebody typed for one criterion, as a mark of the stage; or every fault in it. */
export const readMark = (
  stage: WrittenStage,
  criterion: SheetCriterion,
  typed: TypedEntry,
  path: FaultPath,
): Result<Mark, readonly Fault[]> => {
  if (typed.state === 'NOT_ASSIGNED') return notAssigned(criterion, typed, path);
  const values = readValues(criterion, typed, path);
  const points = readPoints(criterion, typed.setPoints);
  const reason = checkText(typed.reason, [...path, 'reason']);
  const faults: Fault[] = [
    ...(values.ok ? [] : values.error),
    ...(points.ok ? [] : [{ ...points.error, path: [...path, 'setPoints'] }]),
    ...(reason.ok ? [] : [reason.error]),
  ];
  const mayBeSet = stage !== 'SELF' && criterion.kind === 'LEAF';
  if (typed.setPoints !== null && !mayBeSet)
    faults.push({ code: 'POINTS_NOT_YOURS', path: [...path, 'setPoints'] });
  if (!values.ok || !points.ok || !reason.ok || faults.length > 0) return err(faults);
  return ok({ state: 'ASSIGNED', values: values.value, setPoints: points.value, reason: reason.value });
};
