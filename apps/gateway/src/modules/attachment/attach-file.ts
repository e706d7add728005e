import { err, id, ok, type Result } from '@danvan/domain/kernel';
import {
  ATTACHMENT_FAULT_WORDS,
  type AttachmentFault,
  type EvidenceFile,
  MOST_ATTACHMENTS,
  makeAttachment,
} from '@danvan/domain/programme';
import { type KeyReused, once } from '../../database/once.ts';
import type { Uow } from '../programme/record/act.ts';
import { mayActFor } from '../programme/record/record.scope.ts';
import { inputFault, type RecordFault } from '../programme/record/record-fault.ts';
import type { Subject } from './attachment.map.ts';
import { lockAttachments, writeAttachments } from './attachment.store.ts';
import { type Parties, partiesOf } from './subjects.ts';
import { takeUpload } from './upload/staged-upload.store.ts';

export type AttachOrder = {
  readonly subject: Subject;
  readonly uploadId: string | null;
  readonly caption: string | null;
  readonly idempotencyKey: string;
};

/** Why an act on attachments did not happen: they have no version, so nobody else can have been faster. */
export type ActFault = Exclude<RecordFault, { kind: 'CONFLICT' }>;

/** On what an act on attachments was done; kept with its idempotency key. */
export type AttachmentActed = { readonly kind: Subject['kind']; readonly id: string };
export type AttachmentOutcome = Result<AttachmentActed, ActFault | KeyReused>;

const faulty = (faults: readonly AttachmentFault[]): Result<never, ActFault> =>
  err(inputFault(ATTACHMENT_FAULT_WORDS, faults));

/** The thing, if the actor sees it and may attach to it. */
const hold = async (uow: Uow, subject: Subject): Promise<Parties | null> => {
  const parties = await partiesOf(uow, subject);
  if (parties === null || parties.isClosed) return null;
  return (await mayActFor(uow, 'ATTACH_FILE', [parties.keeper, ...parties.others])) ? parties : null;
};

/** The uploaded file, which now belongs to the attachment; null when the order names none. */
const fileOf = async (
  uow: Uow,
  { uploadId }: AttachOrder,
): Promise<Result<EvidenceFile | null, ActFault>> => {
  if (uploadId === null) return ok(null);
  const file = await takeUpload(uow, uploadId);
  return file === null ? faulty([{ code: 'FILE_NOT_THERE', path: ['uploadId'] }]) : ok(file);
};

const attach = async (uow: Uow, order: AttachOrder): Promise<Result<AttachmentActed, ActFault>> => {
  const { subject } = order;
  const parties = await hold(uow, subject);
  if (parties === null) return err({ kind: 'NOT_FOUND' });
  if ((await lockAttachments(uow.manager, subject)) >= MOST_ATTACHMENTS)
    return faulty([{ code: 'TOO_MANY_ATTACHMENTS', path: [], about: { most: MOST_ATTACHMENTS } }]);
  const file = await fileOf(uow, order);
  if (!file.ok) return file;
  const made = makeAttachment({ caption: order.caption, file: file.value });
  if (!made.ok) return faulty(made.error);
  const attachment = { ...made.value, id: id<'Attachment'>(uow.newId()), subject };
  await writeAttachments(uow.manager, [{ ...attachment, unit: uow.actor.unitId, at: uow.now }]);
  await uow.audit({
    action: 'ATTACH_FILE',
    subjectId: subject.id,
    unitId: parties.keeper,
    after: { attachment: attachment.id, ...made.value },
  });
  return ok({ ...subject });
};

/** Attaches an uploaded file, a caption, or both to a thing that the actor sees and takes part in. */
export const attachFile =
  (order: AttachOrder) =>
  (uow: Uow): Promise<AttachmentOutcome> =>
    once(uow, order.idempotencyKey, ['ATTACH_FILE', { ...order, subject: { ...order.subject } }], () =>
      attach(uow, order),
    );
