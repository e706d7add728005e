import { join } from 'node:path';
import type { FileStore } from './file-store.ts';
import { folderStore } from './folder-store.ts';
import { type S3Settings, s3Store } from './s3-store.ts';

/** Where files are kept: in a folder, or in a bucket; files that come in are put together in the folder either way. */
export type FileSettings = { readonly folder: string; readonly s3: S3Settings | null };

export type Files = { readonly store: FileStore; readonly incoming: string };

/** Opens the store and makes sure that it can be used. */
export const openFiles = async ({ folder, s3 }: FileSettings): Promise<Files> => {
  const store = s3 === null ? folderStore(folder) : s3Store(s3);
  await folderStore(folder).check();
  await store.check();
  return { store, incoming: join(folder, 'incoming') };
};
