import type { AttachmentSubject } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../database/insert-many.ts';
import { type StoredAttachment, type Subject, toAttachment, toAttachmentRow } from './attachment.map.ts';
import { ATTACHMENT, type AttachmentRow } from './attachment.row.ts';

/** What hangs on some things of one kind, in the order in which it was attached. Whoever asks has seen the things. */
export const readAttachments = async (
  manager: EntityManager,
  kind: AttachmentSubject,
  ids: readonly string[],
): Promise<StoredAttachment[]> => {
  const rows: AttachmentRow[] = await manager.query(
    `SELECT * FROM attachment WHERE subject = $1 AND subject_id = ANY ($2::text[]) AND removed_at IS NULL
     ORDER BY attached_at, id`,
    [kind, ids],
  );
  return rows.map(toAttachment);
};

/** One attachment that is still there; the rights of what it hangs on are asked by the caller. */
export const findAttachment = async (
  manager: EntityManager,
  id: string,
): Promise<StoredAttachment | null> => {
  const [row]: AttachmentRow[] = await manager.query(
    'SELECT * FROM attachment WHERE id = $1 AND removed_at IS NULL',
    [id],
  );
  return row ? toAttachment(row) : null;
};

/** Lets one act after the other change what hangs on a thing, and counts what hangs there. */
export const lockAttachments = async (manager: EntityManager, { kind, id }: Subject): Promise<number> => {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 12))', [`${kind} ${id}`]);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::int AS count FROM attachment
     WHERE subject = $1 AND subject_id = $2 AND removed_at IS NULL`,
    [kind, id],
  );
  return row?.count ?? 0;
};

/** Keeps attachments; what is there already stays as it is. Says how many were new. */
export const writeAttachments = (
  manager: EntityManager,
  attachments: readonly StoredAttachment[],
): Promise<number> => insertMany(manager, ATTACHMENT, attachments.map(toAttachmentRow));

/** Takes an attachment off; its row and its bytes stay for the record. */
export const markRemoved = async (manager: EntityManager, id: string, now: Date): Promise<void> => {
  await manager.query('UPDATE attachment SET removed_at = $2 WHERE id = $1', [id, now]);
};
