import { criteriaOf } from '@danvan/domain/emulation';
import { err, ok } from '@danvan/domain/kernel';
import { checkText, type FieldFault, TEXT_FAULT_WORDS, type TextFaultCode } from '@danvan/domain/programme';
import { insertMany } from '../../../database/insert-many.ts';
import { inputFault } from '../../programme/record/record-fault.ts';
import { actOnSheet, type SheetOrder } from './act-on-sheet.ts';
import { SCORE_EXPLANATION } from './sheet.row.ts';

export type TypedExplanation = { readonly key: string; readonly words: string | null };
type Code = TextFaultCode | 'UNKNOWN_LEAF';

const WORDS = {
  ...TEXT_FAULT_WORDS,
  UNKNOWN_LEAF: {
    vi: 'Bộ tiêu chí không có tiêu chí “{key}”.',
    en: 'The set has no criterion “{key}”.',
  },
};

/** Says why, leaf by leaf; empty words take an explanation away. */
export const explainScore = (order: SheetOrder, typed: readonly TypedExplanation[]) =>
  actOnSheet({
    name: 'EXPLAIN_SCORE',
    act: 'EXPLAIN',
    order,
    content: typed.map((each) => ({ ...each })),
    change: async ({ set, sheet }) => {
      const checked = typed.map(({ key, words }, index) => ({
        key,
        words: checkText(words, ['explanations', index, 'words']),
      }));
      const faults = checked.flatMap(({ key, words }, index): readonly FieldFault<Code>[] => {
        if (!criteriaOf(set).has(key))
          return [{ code: 'UNKNOWN_LEAF', path: ['explanations', index, 'key'], about: { key } }];
        return words.ok ? [] : [words.error];
      });
      if (faults.length > 0) return err(inputFault(WORDS, faults));
      const said = checked.flatMap(({ key, words }) =>
        words.ok && words.value !== null ? [{ key, words: words.value }] : [],
      );
      return ok({
        write: async ({ manager, now, actor }) => {
          await manager.query(
            'DELETE FROM score_explanation WHERE sheet_id = $1 AND key = ANY ($2::text[])',
            [sheet.id, typed.map(({ key }) => key)],
          );
          const at = { at: now.toISOString(), by_name: actor.displayName };
          await insertMany(
            manager,
            SCORE_EXPLANATION,
            said.map((each) => ({ sheet_id: sheet.id as string, ...each, ...at })),
          );
        },
        after: said,
      });
    },
  });
