import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach } from 'vitest';
import type { Visitor } from './visitor.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../test-results');

const fileName = (test: string, index: number): string =>
  `${test.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index + 1}.png`;

/** After a test that failed, leaves a picture of what each visitor saw in `test-results/`. */
export const pictureFailures = (visitors: () => readonly (Visitor | undefined)[]): void => {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    mkdirSync(FOLDER, { recursive: true });
    for (const [index, visitor] of visitors().entries())
      await visitor?.page.screenshot({ path: resolve(FOLDER, fileName(task.name, index)), fullPage: true });
  });
};
