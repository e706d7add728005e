import { criteriaOf } from '@danvan/domain/emulation';
import type { CriteriaSet, SubjectScore } from '@danvan/domain/scoring';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocalText } from '../../../language/use-text.ts';
import { HandInDialog } from './HandInDialog.tsx';
import { RefreshPrefill, type ShownSheet, SubmitSelfScore } from './sheet.graphql.ts';
import type { useSelfDraft } from './use-self-draft.ts';
import { useSheetAct } from './use-sheet-act.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly sheet: ShownSheet;
  readonly set: CriteriaSet;
  readonly self: ReturnType<typeof useSelfDraft>;
  readonly score: SubjectScore | null;
  readonly onDone: () => void;
};

/** The act that ends a self-score, and the one that fills it in anew. */
export const HandIn = ({ sheet, set, self, score, onDone }: Props) => {
  const t = useSheetText();
  const local = useLocalText();
  const [open, setOpen] = useState(false);
  const submit = useSheetAct(SubmitSelfScore, (data) => data.submitSelfScore);
  const refresh = useSheetAct(RefreshPrefill, (data) => data.refreshPrefill);
  const order = { sheetId: sheet.id, version: self.draft.version, reason: null };
  const handIn = async () => {
    if (!(await submit.perform(order))) return;
    setOpen(false);
    onDone();
  };
  const fillIn = async () => {
    if (await refresh.perform(order)) onDone();
  };
  return (
    <>
      {sheet.openActs.includes('REFRESH_PREFILL') ? (
        <Button
          variant="default"
          loading={refresh.busy}
          disabled={!self.isSaved}
          onClick={() => void fillIn()}
        >
          {t('refresh.act')}
        </Button>
      ) : null}
      {sheet.openActs.includes('SUBMIT_SELF') ? (
        <Button onClick={() => setOpen(true)}>{t('handIn.act')}</Button>
      ) : null}
      {open ? (
        <HandInDialog
          drafted={self.drafted}
          score={score}
          isSaved={self.isSaved}
          nameOf={(key) => local(criteriaOf(set).get(key)?.criterion.name ?? { vi: key, en: key })}
          busy={submit.busy}
          said={submit.said}
          onConfirm={() => void handIn()}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
};
