import {
  checkEntries,
  SHEET_FAULT_WORDS,
  SHEET_WARNING_WORDS,
  type SheetAct,
  type TypedEntry,
  type WrittenStage,
} from '@danvan/domain/emulation';
import { err, ok } from '@danvan/domain/kernel';
import { inputFault, sayAll } from '../../programme/record/record-fault.ts';
import { actOnSheet, type SheetOrder } from './act-on-sheet.ts';
import { toMarkJson } from './mark.map.ts';
import { writeEntries } from './write-sheet.ts';

const STAGE_OF = {
  SCORE_SELF: 'SELF',
  RECHECK: 'RECHECK',
  SET_FINAL: 'FINAL',
} as const satisfies Partial<Record<SheetAct, WrittenStage>>;
const NAME_OF = {
  SCORE_SELF: 'SAVE_SELF_SCORE',
  RECHECK: 'RECHECK_SCORE',
  SET_FINAL: 'SET_FINAL_SCORE',
} as const;

const contentOf = (entries: readonly TypedEntry[]) =>
  entries.map(({ values, ...entry }) => ({ ...entry, values: values.map((value) => ({ ...value })) }));

/** Saves what a unit says of itself, what was re-checked, or what was decided: all of it or nothing. */
export const saveEntries = (order: SheetOrder, act: keyof typeof STAGE_OF, entries: readonly TypedEntry[]) =>
  actOnSheet({
    name: NAME_OF[act],
    act,
    order,
    content: contentOf(entries),
    change: async ({ set, sheet }) => {
      const stage = STAGE_OF[act];
      const checked = checkEntries({ set, sheet, stage }, entries);
      if (!checked.ok) return err(inputFault(SHEET_FAULT_WORDS, checked.error));
      const { marks, warnings } = checked.value;
      return ok({
        write: (uow) => writeEntries(uow, sheet, stage, checked.value),
        warnings: sayAll(SHEET_WARNING_WORDS, warnings),
        after: Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key, toMarkJson(mark)])),
      });
    },
  });
