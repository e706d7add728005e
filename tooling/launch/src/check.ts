import { checkBoundaries } from './boundaries.ts';
import { buildApps } from './build-apps.ts';
import { ensureNode } from './node-version.ts';
import { inRoot } from './root.ts';
import { run } from './run.ts';
import { say, sayFailure } from './say.ts';
import { add, type Counts, NOTHING, runTests } from './test-counts.ts';

type Result = { readonly code: number; readonly counts?: Counts };
type Step = { readonly heading: string; readonly check: () => Promise<Result> };

const browser = async (): Promise<Result> => {
  await buildApps(say);
  return runTests('browser');
};

const STEPS: readonly Step[] = [
  { heading: 'Format and lint', check: () => run('biome', ['check', '.']) },
  { heading: 'Types', check: () => run('turbo', ['run', 'types', '--output-logs=errors-only']) },
  { heading: 'Boundaries', check: async () => ({ code: await checkBoundaries() }) },
  {
    heading: 'Schema emitted equals schema committed',
    check: () => run('tsx', ['src/schema/emit.ts', '--check'], { cwd: inRoot('apps', 'gateway') }),
  },
  { heading: 'Unit tests', check: () => runTests('unit') },
  { heading: 'Gateway tests', check: () => runTests('gateway') },
  { heading: 'Browser tests', check: browser },
];

const failureOf = async ({ check }: Step): Promise<Result> => {
  try {
    return await check();
  } catch (failure) {
    sayFailure(failure);
    return { code: 1 };
  }
};

/** `npm test`: every check in order, up to the first that fails; the last line is the sum. */
const main = async (): Promise<number> => {
  let sum = NOTHING;
  let code = 0;
  for (const step of STEPS) {
    say(`\n━━ ${step.heading} ━━`);
    const result = await failureOf(step);
    sum = add(sum, result.counts ?? { ...NOTHING, failed: result.code === 0 ? 0 : 1 });
    code = result.code;
    if (code !== 0) say(`\n✗ ${step.heading}`);
    if (code !== 0) break;
  }
  if (sum.skipped > 0) say(`\n${sum.skipped} skipped`);
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  return code;
};

await ensureNode();
process.exit(await main());
