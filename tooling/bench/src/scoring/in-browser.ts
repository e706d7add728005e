import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { startBrowser } from '@danvan/e2e/browser';
import { build } from 'vite';
import { atMost, type BenchFigure, toKnow } from '../figure.ts';
import { LEAVES, UNITS } from './case.ts';
import type { Seen } from './page/page.ts';

const PROVINCES = 34;
const TURNS = 40;
/** About as long as the questions take. */
const IDLE = 2_000;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
/** As strict as the product's own: scripts and workers of this origin and no others. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

const serve = (folder: string): Promise<Server> =>
  new Promise((listening) => {
    const server = createServer((request, response) => {
      const path = resolve(folder, `.${request.url === '/' ? '/index.html' : request.url}`);
      if (!path.startsWith(folder)) return response.writeHead(404).end();
      try {
        const content = readFileSync(path);
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        return response
          .writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
          .end(content);
      } catch {
        return response.writeHead(404).end();
      }
    });
    server.listen(0, '127.0.0.1', () => listening(server));
  });

const buildPage = (folder: string): Promise<unknown> =>
  build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2023',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
    worker: { format: 'es' },
  });

type OnPage = {
  readonly measure: (units: number, weights: number) => Promise<Seen>;
  readonly idle: () => Promise<number>;
};

const onPage = async <T>(work: (page: OnPage) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-page-'));
  await buildPage(folder);
  const [server, browser] = await Promise.all([serve(folder), startBrowser()]);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('typeof measure === "function"');
    return await work({
      measure: (units, weights) => page.evaluate<Seen>(`measure(${units}, ${weights}, ${TURNS})`),
      idle: () => page.evaluate<number>(`idle(${IDLE})`),
    });
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What-if in a worker of the packaged Chromium, asked by a page that goes on drawing. */
export const measureInBrowser = (): Promise<readonly BenchFigure[]> =>
  onPage(async ({ measure, idle }) => {
    const provinces = await measure(PROVINCES, 1);
    const nation = await measure(UNITS, 1);
    const all = await measure(UNITS, LEAVES);
    const quiet = await idle();
    const gap = Math.max(provinces.longestGap, nation.longestGap, all.longestGap);
    const tasks = provinces.longTasks + nation.longTasks + all.longTasks;
    if (nation.moved < UNITS / 2) throw new Error('The what-if of the benchmark moves almost nobody');
    const asked = 'what-if in a worker, asked and answered';
    return [
      atMost(`${asked}: one weight, ${PROVINCES} provinces`, provinces.answered, 'ms', 16),
      atMost(`${asked}: one weight, ${UNITS} units`, nation.answered, 'ms', 150),
      atMost(`${asked}: all ${LEAVES} weights, ${UNITS} units`, all.answered, 'ms', 150),
      atMost('tasks of the page meanwhile that took longer than 50 ms', tasks, 'tasks', 0),
      toKnow('longest gap between two frames meanwhile', gap, 'ms'),
      toKnow('longest gap between two frames of the idle page', quiet, 'ms'),
      toKnow(`one weight, ${PROVINCES} provinces, the computation alone`, provinces.computed, 'ms'),
      toKnow(`one weight, ${UNITS} units, the computation alone`, nation.computed, 'ms'),
      toKnow(`all ${LEAVES} weights, ${UNITS} units, the computation alone`, all.computed, 'ms'),
    ];
  });
