import { err, ok, type Result } from '../../../kernel/index.ts';
import type { FaultPath, FieldFault, FieldWarning } from '../../../programme/index.ts';
import type { CriteriaSet, CriterionKey } from '../../../scoring/index.ts';
import { criteriaOf } from './criteria-of.ts';
import type { Mark, RoundSheet, ScoreChange, WrittenStage } from './model.ts';
import { type EntryFaultCode, readMark, type TypedEntry } from './read-mark.ts';
import { isSameMark } from './same-mark.ts';
import { markAt, markBefore } from './sheet-at.ts';

export type EntryWarningCode = 'TARGET_IS_ZERO';

type Fault = FieldFault<EntryFaultCode>;

/** What becomes of a sheet by what was typed: marks of the stage, changes of what had been given, and what to look at again. */
export type CheckedEntries = {
  readonly marks: Readonly<Record<CriterionKey, Mark>>;
  readonly changes: readonly ScoreChange[];
  readonly warnings: readonly FieldWarning<EntryWarningCode>[];
};

type Question = {
  readonly set: CriteriaSet;
  readonly sheet: RoundSheet;
  readonly stage: WrittenStage;
};

/** Does the mark say another value than the one that was filled in? */
const overridesPrefill = ({ sheet }: Question, key: CriterionKey, mark: Mark): boolean =>
  mark.state === 'ASSIGNED' &&
  Object.entries(sheet.prefill[key] ?? {}).some(([name, { value }]) => {
    const now = mark.values[name];
    return now !== undefined && (now === null || !now.eq(value));
  });

/** The mark as it will count, with what it inherits. */
const effective = ({ sheet, stage }: Question, key: CriterionKey, mark: Mark): Mark => {
  const marks = { ...sheet.marks, [stage]: { ...sheet.marks[stage], [key]: mark } };
  return markAt({ ...sheet, marks }, stage, key);
};

/** A score already given: after it was handed in, and at every later stage. */
const changeOf = (question: Question, key: CriterionKey, mark: Mark): Omit<ScoreChange, 'reason'> | null => {
  const { sheet, stage } = question;
  if (stage === 'SELF' && !sheet.wasSubmitted) return null;
  const isNew = sheet.marks[stage][key] === undefined;
  const before = isNew ? markBefore(sheet, stage, key) : markAt(sheet, stage, key);
  const after = effective(question, key, mark);
  return isSameMark(before, after) ? null : { key, stage, before, after };
};

type Checked = { readonly key: CriterionKey; readonly mark: Mark; readonly change: ScoreChange | null };

const checkEntry = (
  question: Question,
  typed: TypedEntry,
  path: FaultPath,
): Result<Checked, readonly Fault[]> => {
  const { key } = typed;
  const criterion = criteriaOf(question.set).get(key);
  if (criterion === undefined) return err([{ code: 'UNKNOWN_LEAF', path: [...path, 'key'], about: { key } }]);
  const read = readMark(question.stage, criterion, typed, path);
  if (!read.ok) return read;
  const mark = read.value;
  const change = changeOf(question, key, mark);
  const needsReason = change !== null || (question.stage === 'SELF' && overridesPrefill(question, key, mark));
  if (needsReason && mark.reason === null)
    return err([{ code: 'REASON_REQUIRED', path: [...path, 'reason'] }]);
  return ok({ key, mark, change: change && { ...change, reason: mark.reason ?? '' } });
};

const warningsOf = ({ mark }: Checked, path: FaultPath): readonly FieldWarning<EntryWarningCode>[] => {
  const target = mark.state === 'ASSIGNED' ? mark.values.target : null;
  return target?.eq(0) ? [{ code: 'TARGET_IS_ZERO', path: [...path, 'values', 'target'] }] : [];
};

/**
 * Reads what was typed into a sheet at a stage: all of it, or every fault of every leaf and input at once. Nothing at
 * all is a legal entry (a total of 0 may be handed in); what it means is said by the set (`gapsOf`).
 */
export const checkEntries = (
  question: Question,
  typed: readonly TypedEntry[],
): Result<CheckedEntries, readonly Fault[]> => {
  const keys = typed.map(({ key }) => key);
  const pathOf = (index: number): FaultPath => ['entries', index];
  const checked = typed.map((each, index) =>
    keys.indexOf(each.key) === index
      ? checkEntry(question, each, pathOf(index))
      : err([{ code: 'LEAF_TWICE' as const, path: [...pathOf(index), 'key'], about: { key: each.key } }]),
  );
  const faults = checked.flatMap((each) => (each.ok ? [] : each.error));
  if (faults.length > 0) return err(faults);
  const all = checked.flatMap((each) => (each.ok ? [each.value] : []));
  return ok({
    marks: Object.fromEntries(all.map(({ key, mark }) => [key, mark])),
    changes: all.flatMap(({ change }) => (change === null ? [] : [change])),
    warnings: all.flatMap((each, index) => warningsOf(each, pathOf(index))),
  });
};
