import type { Surroundings } from '../../../context.ts';
import { inUpkeep } from '../../../database/unit-of-work.ts';
import type { FileStore } from '../store/file-store.ts';
import { forgetExpired, isHeld, lockContent } from './staged-upload.store.ts';

/** Clears away uploads that nobody attached, with their bytes, as far as nothing else holds on to them. */
export const clearExpired = async ({ dataSource, clock }: Surroundings, store: FileStore): Promise<void> =>
  inUpkeep(dataSource, clock, async (uow) => {
    for (const sha256 of (await forgetExpired(uow)).sort()) {
      await lockContent(uow.manager, sha256);
      if (!(await isHeld(uow.manager, sha256))) await store.remove(sha256);
    }
  });
