import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first load of an app may weigh, gzipped (quality.md, "In the browser"). */
const BUDGET = { script: 220_000, style: 40_000, later: 60_000 } as const;
const APPS = ['ministry', 'province', 'danvan'] as const;
const ROOT = join(import.meta.dirname, '../../..');

type Chunk = {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** A chunk, everything it needs at once, and the style sheets of all of them. */
const closure = (manifest: Manifest, keys: readonly string[]): readonly Chunk[] => {
  const found = new Map<string, Chunk>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || found.has(key)) return;
    found.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found.values()];
};

/** The screen behind the app's own address: it is loaded with the first page. */
const firstRoute = (app: string): string | undefined => {
  const routes = readFileSync(join(ROOT, 'apps', app, 'src/routes.tsx'), 'utf8');
  return /index: true,[\s\S]*?import\('\.\/([^']+)'\)/.exec(routes)?.[1];
};

const weigh = (app: string) => {
  const dist = join(ROOT, 'apps', app, 'dist');
  const weight = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const first = closure(manifest, ['index.html', `src/${firstRoute(app) ?? ''}`]);
  const files = new Set(first.map((chunk) => chunk.file));
  const styles = new Set(first.flatMap((chunk) => chunk.css ?? []));
  const later = Object.values(manifest).filter(
    (chunk) => chunk.file.endsWith('.js') && !files.has(chunk.file),
  );
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + weight(name), 0);
  return {
    script: sum(files),
    style: sum(styles),
    later: Math.max(0, ...later.map((chunk) => weight(chunk.file))),
  };
};

/** The weight of each app beside its budget; true when all are within. */
export const checkSizes = (apps: readonly string[] = APPS): boolean => {
  let isWithin = true;
  for (const app of apps) {
    const weights = weigh(app);
    for (const kind of ['script', 'style', 'later'] as const) {
      const within = weights[kind] <= BUDGET[kind];
      isWithin &&= within;
      const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);
      console.log(
        `${within ? 'ok ' : 'BAD'} ${app.padEnd(9)} ${kind.padEnd(7)} ${kilobytes(weights[kind])} kB of ${kilobytes(BUDGET[kind])} kB`,
      );
    }
  }
  return isWithin;
};

if (process.argv[1] === import.meta.filename)
  process.exitCode = checkSizes(process.argv.length > 2 ? process.argv.slice(2) : APPS) ? 0 : 1;
