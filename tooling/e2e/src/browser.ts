import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * The browser that comes inside a development dependency is unpacked once per checkout: a shared temporary
 * folder would belong to whoever came first.
 */
const CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/chromium');

/** Ours, not the package's: its own flags switch web security off, which would hide faults of our CSP. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Where the packaged browser lies, unpacked, and what it needs around it. */
const unpackedBrowser = async (): Promise<{ path: string; env: Record<string, string> }> => {
  mkdirSync(CACHE, { recursive: true });
  const own = process.env.TMPDIR;
  process.env.TMPDIR = CACHE;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    const libraries = join(CACHE, 'al2023', 'lib');
    if (!existsSync(libraries)) {
      const packs = resolve(import.meta.dirname, '../../../node_modules/@sparticuz/chromium/bin');
      await inflate(join(packs, 'al2023.tar.br'));
    }
    return {
      path,
      env: { FONTCONFIG_PATH: join(CACHE, 'fonts'), LD_LIBRARY_PATH: existsSync(libraries) ? libraries : '' },
    };
  } finally {
    if (own === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = own;
  }
};

const launch = async (path: string, env: Record<string, string>): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: FLAGS, headless: true, env: { ...process.env, ...env } });

/**
 * Starts a headless browser: `CHROME_PATH` when set, else the packaged one, first with the machine's own
 * libraries and then with those that the package brings. When none starts it fails and says what was tried.
 */
export const startBrowser = async (): Promise<Browser> => {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    return launch(chosen, {}).catch((error: unknown) => {
      throw new Error(`The browser at CHROME_PATH (${chosen}) does not start: ${String(error)}`);
    });
  }
  const { path, env } = await unpackedBrowser();
  const { LD_LIBRARY_PATH: libraries = '', ...fonts } = env;
  try {
    return await launch(path, fonts);
  } catch (first) {
    return launch(path, { ...fonts, LD_LIBRARY_PATH: libraries }).catch((second: unknown) => {
      const content = existsSync(CACHE) ? readdirSync(CACHE).join(', ') : 'nothing';
      throw new Error(
        `No browser could be started for the browser tests (unpacked: ${content}). Set CHROME_PATH to a Chrome or ` +
          `Chromium.\nWith the machine's libraries: ${String(first)}\nWith the packaged libraries: ${String(second)}`,
      );
    });
  }
};
