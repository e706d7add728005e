import { GAP_WORDS, gapsOf } from '@danvan/domain/emulation';
import { err, ok } from '@danvan/domain/kernel';
import { checkRequiredText, TEXT_FAULT_WORDS } from '@danvan/domain/programme';
import { inputFault, type SaidNotice } from '../../programme/record/record-fault.ts';
import { actOnSheet, type HeldSheet, type SheetOrder } from './act-on-sheet.ts';

/** What is missing is told, with what the set does about it; it never keeps a sheet from being handed in. */
const gapNotices = ({ set, sheet }: HeldSheet): SaidNotice[] =>
  gapsOf(set, sheet, 'SELF').map(({ key, inputs, policy }) => ({
    code: `MISSING_${policy}`,
    message: GAP_WORDS[policy],
    path: ['entries', key, ...inputs],
  }));

/** Hands in a self-score; a total of 0 is one like any other. */
export const submitSelfScore = (order: SheetOrder) =>
  actOnSheet({
    name: 'SUBMIT_SELF_SCORE',
    act: 'SUBMIT_SELF',
    order,
    content: null,
    change: async (held) => {
      const { uow } = held;
      const submitted = { state: 'SUBMITTED', wasSubmitted: true, sendBackReason: null } as const;
      return ok({
        sheet: { ...submitted, submittedAt: uow.now, submittedBy: uow.actor.displayName },
        warnings: gapNotices(held),
        after: { state: 'SUBMITTED' },
      });
    },
  });

/** Gives a sheet back to its unit, with the reason. */
export const sendBackSheet = (order: SheetOrder, typed: string | null) =>
  actOnSheet({
    name: 'SEND_BACK_SHEET',
    act: 'SEND_BACK',
    order,
    content: typed,
    change: async () => {
      const reason = checkRequiredText(typed, ['reason']);
      if (!reason.ok) return err(inputFault(TEXT_FAULT_WORDS, [reason.error]));
      return ok({
        sheet: { state: 'SENT_BACK', sendBackReason: reason.value },
        after: { state: 'SENT_BACK' },
        reason: reason.value,
      });
    },
  });
