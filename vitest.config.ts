import { oneGraphql } from '@danvan/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'apps/{ministry,province,danvan}/**/*.test.{ts,tsx}',
            'tooling/{launch,bench}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'gateway',
          include: ['apps/gateway/**/*.test.ts'],
          setupFiles: ['reflect-metadata'],
          globalSetup: ['apps/gateway/src/testing/postgres-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'browser',
          include: ['tooling/e2e/**/*.test.ts'],
          globalSetup: ['tooling/e2e/src/stage/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
