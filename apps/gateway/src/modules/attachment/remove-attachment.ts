import { err, ok, type Result } from '@danvan/domain/kernel';
import { ATTACHMENT_FAULT_WORDS, checkRequiredText } from '@danvan/domain/programme';
import { once } from '../../database/once.ts';
import type { Uow } from '../programme/record/act.ts';
import { mayActFor } from '../programme/record/record.scope.ts';
import { inputFault } from '../programme/record/record-fault.ts';
import type { ActFault, AttachmentActed, AttachmentOutcome } from './attach-file.ts';
import { findAttachment, lockAttachments, markRemoved } from './attachment.store.ts';
import { partiesOf } from './subjects.ts';

export type RemoveOrder = { readonly id: string; readonly reason: string; readonly idempotencyKey: string };

const remove = async (uow: Uow, order: RemoveOrder): Promise<Result<AttachmentActed, ActFault>> => {
  const reason = checkRequiredText(order.reason, ['reason']);
  if (!reason.ok) return err(inputFault(ATTACHMENT_FAULT_WORDS, [reason.error]));
  const seen = await findAttachment(uow.manager, order.id);
  if (seen === null) return err({ kind: 'NOT_FOUND' });
  await lockAttachments(uow.manager, seen.subject);
  const attachment = await findAttachment(uow.manager, order.id);
  const parties = attachment && (await partiesOf(uow, attachment.subject));
  const isTheirs =
    parties && !parties.isClosed && (await mayActFor(uow, 'ATTACH_FILE', [parties.keeper, attachment.unit]));
  if (!isTheirs) return err({ kind: 'NOT_FOUND' });
  await markRemoved(uow.manager, attachment.id, uow.now);
  await uow.audit({
    action: 'REMOVE_ATTACHMENT',
    subjectId: attachment.subject.id,
    unitId: parties.keeper,
    before: { attachment: attachment.id, caption: attachment.caption, file: attachment.file },
    reason: reason.value,
  });
  return ok({ ...attachment.subject });
};

/** Takes evidence off, with a reason: by the unit that attached it or the one that keeps the thing. The row stays. */
export const removeAttachment =
  (order: RemoveOrder) =>
  (uow: Uow): Promise<AttachmentOutcome> =>
    once(uow, order.idempotencyKey, ['REMOVE_ATTACHMENT', { ...order }], () => remove(uow, order));
