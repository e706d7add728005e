import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canEnter } from './reach.ts';
import { databaseStore } from './store.ts';

const SOMEBODY_ELSE = { uid: 54_321, gid: 54_321 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-store-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('where the database lies', () => {
  it('is .data/database where the server’s user can enter', () => {
    const home = join(folder, '.data');
    expect(databaseStore(home, SOMEBODY_ELSE)).toBe(join(realpathSync(home), 'database'));
  });

  it('is the same place at every start', () => {
    const home = join(folder, '.data');
    expect(databaseStore(home, null)).toBe(databaseStore(home, null));
  });

  it('is not guessed when the link to it leads nowhere', () => {
    const home = join(folder, '.data');
    mkdirSync(home);
    symlinkSync(join(folder, 'gone'), join(home, 'database'));
    expect(() => databaseStore(home, null)).toThrow('not there any more');
  });

  it('cannot be where a file is in the way', () => {
    writeFileSync(join(folder, '.data'), '');
    expect(() => databaseStore(join(folder, '.data'), null)).toThrow('cannot be written');
  });
});

describe('a closed folder', () => {
  it('is closed for somebody else, with everything in it', () => {
    const open = join(folder, 'closed', 'open');
    mkdirSync(open, { recursive: true });
    chmodSync(join(folder, 'closed'), 0o700);
    expect([canEnter(folder, SOMEBODY_ELSE), canEnter(open, SOMEBODY_ELSE)]).toEqual([true, false]);
  });
});
