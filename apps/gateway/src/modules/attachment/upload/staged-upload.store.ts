import type { EvidenceFile } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import { insertMany } from '../../../database/insert-many.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { toFile } from '../attachment.map.ts';
import { STAGED_UPLOAD, type StagedUploadRow } from '../attachment.row.ts';

/** An upload waits this long for being attached. */
const DAY_MS = 86_400_000;
/** How many uploads of one user may wait at a time. */
export const MOST_WAITING = 40;
/** How many are cleared away at once: whoever uploads next waits for it. */
const CLEARED_AT_ONCE = 200;

const expiry = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** Whoever keeps or clears away the bytes of one hash does so alone, until the transaction ends. */
export const lockContent = async (manager: EntityManager, sha256: string): Promise<void> => {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 13))', [sha256]);
};

/** How many uploads of a user wait. */
export const countWaiting = async (manager: EntityManager, userId: string, now: Date): Promise<number> => {
  const [row]: { count: number }[] = await manager.query(
    'SELECT count(*)::int AS count FROM staged_upload WHERE user_id = $1 AND uploaded_at > $2',
    [userId, expiry(now)],
  );
  return row?.count ?? 0;
};

/** Notes an upload, which waits for being attached by the user who sent it. */
export const stageUpload = async (
  { manager, now, newId }: UnitOfWork<null>,
  userId: string,
  { name, type, size, sha256 }: EvidenceFile,
): Promise<string> => {
  const id = newId();
  const file = { file_name: name, file_type: type, file_size: size, sha256 };
  await insertMany(manager, STAGED_UPLOAD, [
    { id, user_id: userId, ...file, uploaded_at: now.toISOString() },
  ]);
  return id;
};

/** Takes an upload for an attachment, once; null when there is none, it is somebody else's, or it waited too long. */
export const takeUpload = async (
  { manager, actor, now }: UnitOfWork<Actor>,
  id: string,
): Promise<EvidenceFile | null> => {
  const [rows]: [StagedUploadRow[], number] = await manager.query(
    'DELETE FROM staged_upload WHERE id = $1 AND user_id = $2 AND uploaded_at > $3 RETURNING *',
    [id, actor.userId, expiry(now)],
  );
  return rows[0] ? toFile(rows[0]) : null;
};

/** Forgets uploads that waited too long; gives the hashes whose bytes may now belong to nothing. */
export const forgetExpired = async ({ manager, now }: UnitOfWork<null>): Promise<string[]> => {
  const [rows]: [{ sha256: string }[], number] = await manager.query(
    `DELETE FROM staged_upload WHERE id IN (
       SELECT id FROM staged_upload WHERE uploaded_at <= $1 ORDER BY uploaded_at LIMIT ${CLEARED_AT_ONCE}
       FOR UPDATE SKIP LOCKED
     ) RETURNING sha256`,
    [expiry(now)],
  );
  return [...new Set(rows.map((row) => row.sha256))];
};

/** Does anything still hold on to these bytes, an attachment that was taken off included? */
export const isHeld = async (manager: EntityManager, sha256: string): Promise<boolean> => {
  const [row]: { held: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM attachment WHERE sha256 = $1)
         OR EXISTS (SELECT FROM staged_upload WHERE sha256 = $1) AS held`,
    [sha256],
  );
  return row?.held ?? true;
};
