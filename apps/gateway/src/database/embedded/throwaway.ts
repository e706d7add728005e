import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from './start.ts';

/** A server for tests: fast, careless, in a temporary folder that `stop` takes away. */
export const startThrowaway = async (): Promise<EmbeddedDatabase> => {
  const home = mkdtempSync(join(tmpdir(), 'danvan-test-'));
  chmodSync(home, 0o755);
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const database = await startEmbedded(home, { throwaway: true });
    return { ...database, stop: () => database.stop().finally(remove) };
  } catch (failure) {
    remove();
    throw failure;
  }
};
