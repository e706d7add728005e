import {
  checkEntries,
  type EntryFaultCode,
  type Gap,
  gapsOf,
  type Mark,
  type RoundSheet,
} from '@danvan/domain/emulation';
import type { FieldFault } from '@danvan/domain/programme';
import type { CriteriaSet, CriterionKey } from '@danvan/domain/scoring';
import { type TypedLeaf, toEntry } from './typed-leaf.ts';

export type EntryFault = FieldFault<EntryFaultCode>;

/** A fault at the input it is about; null: the criterion as a whole. */
export const inputOf = ({ path }: EntryFault): string | null => {
  const at = path.indexOf('values');
  const name = at < 0 ? undefined : path[at + 1];
  return typeof name === 'string' ? name : null;
};

/** The sheet as it would be if all that is right of what was typed were saved, and what is wrong with the rest. */
export type DraftedSheet = {
  readonly sheet: RoundSheet;
  readonly faults: ReadonlyMap<CriterionKey, readonly EntryFault[]>;
  /** Required figures that are not there, and what the set does about it. */
  readonly gaps: readonly Gap[];
};

/** Checks what was typed by the rules by which the server decides; criterion by criterion, so that one fault hides no other. */
export const draftSheet = (
  set: CriteriaSet,
  sheet: RoundSheet,
  typed: readonly TypedLeaf[],
): DraftedSheet => {
  const marks: Record<CriterionKey, Mark> = { ...sheet.marks.SELF };
  const faults = new Map<CriterionKey, readonly EntryFault[]>();
  for (const leaf of typed) {
    const checked = checkEntries({ set, sheet, stage: 'SELF' }, [toEntry(leaf)]);
    if (checked.ok) Object.assign(marks, checked.value.marks);
    else faults.set(leaf.key, checked.error);
  }
  const drafted = { ...sheet, marks: { ...sheet.marks, SELF: marks } };
  return { sheet: drafted, faults, gaps: gapsOf(set, drafted, 'SELF') };
};
