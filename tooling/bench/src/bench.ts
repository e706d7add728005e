import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchFigure } from './figure.ts';

/** Benchmarks by name; each prints its figures as JSON on the last line. */
const BENCHMARKS: Readonly<Record<string, string>> = {
  rollup: 'rollup/run.ts',
  scoring: 'scoring/run.ts',
};
const GATEWAY = join(import.meta.dirname, '../../../apps/gateway');

/** The gateway's sources carry decorators: they run under tsx, from the gateway's folder. */
const measure = (file: string): readonly BenchFigure[] => {
  const done = spawnSync('tsx', [join(import.meta.dirname, file)], {
    cwd: GATEWAY,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const last = done.stdout?.trim().split('\n').at(-1) ?? '';
  if (done.status !== 0 || !last.startsWith('{'))
    throw new Error(`${file} ended with ${done.status ?? done.error}`);
  return (JSON.parse(last) as { figures: readonly BenchFigure[] }).figures;
};

const BOUNDS = { AT_LEAST: 'at least', AT_MOST: 'at most' } as const;

const line = ({ name, value, unit, aim, bound, met }: BenchFigure): string => {
  const verdict = met === null ? '   ' : met ? 'ok ' : 'BAD';
  return `${verdict} ${name}: ${value} ${unit}${bound === null ? '' : ` (aim: ${BOUNDS[bound]} ${aim})`}`;
};

const [name = '', ...options] = process.argv.slice(2).filter((each) => each !== '--');
const file = BENCHMARKS[name];
if (file === undefined) {
  console.error(`npm run bench -- <${Object.keys(BENCHMARKS).join(' | ')}> [--json]`);
  process.exitCode = 2;
} else {
  const figures = measure(file);
  console.log(options.includes('--json') ? JSON.stringify({ figures }) : figures.map(line).join('\n'));
  process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0;
}
