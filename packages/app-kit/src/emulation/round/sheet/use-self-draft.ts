import { criteriaOf, type RoundSheet } from '@danvan/domain/emulation';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { draftSheet } from './drafted-sheet.ts';
import { readSheet } from './read-sheet.ts';
import type { ShownSheet } from './sheet.graphql.ts';
import { openSheet, pendingOf, saveStandOf, sheetAfter } from './sheet-draft.ts';
import { type TypedLeaf, typedOf } from './typed-leaf.ts';
import { useSaveSelf } from './use-save-self.ts';
import { useSheetSaving } from './use-sheet-saving.ts';

const leavesOfSheet = (set: CriteriaSet, sheet: RoundSheet): readonly TypedLeaf[] =>
  [...criteriaOf(set).keys()].map((key) => typedOf(sheet, 'SELF', key));

/** A self-score under someone's hands: what is typed, what is wrong with it, and how it stands with saving. */
export const useSelfDraft = (shown: ShownSheet, set: CriteriaSet) => {
  const mayWrite = shown.openActs.includes('SCORE_SELF');
  const sheet = useMemo(() => readSheet(shown), [shown]);
  const [draft, dispatch] = useReducer(sheetAfter, null, () =>
    openSheet(shown.version, leavesOfSheet(set, sheet)),
  );
  useEffect(() => {
    if (shown.version > draft.version && draft.sending !== 'YES')
      dispatch({ kind: 'OVERTAKEN', version: shown.version, leaves: leavesOfSheet(set, sheet) });
  }, [shown.version, draft.version, draft.sending, set, sheet]);
  const typed = useMemo(() => pendingOf(draft), [draft]);
  const drafted = useMemo(
    () => draftSheet(set, sheet, [...new Map([...draft.saved, ...draft.typed]).values()]),
    [set, sheet, draft.saved, draft.typed],
  );
  const isRight = useCallback(
    (leaf: TypedLeaf) => draftSheet(set, sheet, [leaf]).faults.size === 0,
    [set, sheet],
  );
  const send = useSaveSelf(shown.id);
  const saving = useSheetSaving({ draft, dispatch, isRight, send, mayWrite });
  const type = useCallback((leaf: TypedLeaf) => dispatch({ kind: 'TYPED', leaf }), []);
  return {
    draft,
    drafted,
    type,
    mayWrite,
    isSaved: typed.length === 0,
    stand: saveStandOf(draft, isRight),
    ...saving,
  };
};
