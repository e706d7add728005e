import type { Readable } from 'node:stream';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { FileFault } from '@danvan/domain/programme';
import type { UserId } from '../../../access/actor.ts';
import type { Surroundings } from '../../../context.ts';
import { inReading, inUpkeep } from '../../../database/unit-of-work.ts';
import type { Files } from '../store/open-store.ts';
import { clearExpired } from './clear-expired.ts';
import { type ReceivedFile, receiveFile } from './receive-file.ts';
import { countWaiting, lockContent, MOST_WAITING, stageUpload } from './staged-upload.store.ts';

/** What was uploaded and waits for being attached. */
export type Uploaded = Pick<ReceivedFile, 'name' | 'type' | 'size'> & { readonly id: string };

export type UploadFault = FileFault | { readonly code: 'TOO_MANY_UPLOADS' };

/** Keeps the bytes and notes the upload, in one transaction; uploads of the same content wait for each other. */
const keep = async (
  { dataSource, clock }: Surroundings,
  { store }: Files,
  userId: UserId,
  file: ReceivedFile,
): Promise<Uploaded> =>
  inUpkeep(dataSource, clock, async (uow) => {
    await lockContent(uow.manager, file.sha256);
    await store.put(file);
    const { name, type, size } = file;
    return { id: await stageUpload(uow, userId, file), name, type, size };
  });

/**
 * Receives one file of a user. No connection to the database is held while it comes in, however slowly. What waited
 * too long is cleared away first.
 */
export const uploadFile = async (
  surroundings: Surroundings,
  files: Files,
  userId: UserId,
  given: { readonly name: string; readonly stream: Readable },
): Promise<Result<Uploaded, UploadFault>> => {
  const { dataSource, clock, ids } = surroundings;
  await clearExpired(surroundings, files.store);
  const waiting = await inReading(dataSource, null, clock, ({ manager, now }) =>
    countWaiting(manager, userId, now),
  );
  if (waiting >= MOST_WAITING) return err({ code: 'TOO_MANY_UPLOADS' });
  const received = await receiveFile(files.incoming, { ...given, id: ids() }, (file) =>
    keep(surroundings, files, userId, file),
  );
  return received.ok ? ok(received.value) : received;
};
