import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { StartupProblem } from '@danvan/gateway/embedded';
import { fingerprintOf } from './fingerprint.ts';
import { inRoot, ROOT } from './root.ts';
import { run } from './run.ts';

export const APPS = ['ministry', 'province', 'danvan'] as const;
type App = (typeof APPS)[number];

const SHARED = ['domain', 'file-inspection', 'ui', 'app-kit', 'api-client', 'api-schema'].map(
  (name) => `packages/${name}`,
);

const stampFile = (app: App): string => inRoot('apps', app, 'dist', 'build-stamp.txt');

const sourcesOf = (app: App): string => fingerprintOf(ROOT, [`apps/${app}`, ...SHARED, 'package-lock.json']);

const isBuilt = (app: App): boolean =>
  existsSync(stampFile(app)) && readFileSync(stampFile(app), 'utf8') === sourcesOf(app);

const build = async (app: App): Promise<void> => {
  const stamp = sourcesOf(app);
  const { code, output } = await run('vite', ['build'], { cwd: inRoot('apps', app), quiet: true });
  if (code !== 0) throw new StartupProblem(`The app ${app} could not be built:\n${output}`);
  writeFileSync(stampFile(app), stamp);
};

/** Builds the apps whose sources changed since their last build. */
export const buildApps = async (say: (line: string) => void): Promise<void> => {
  for (const app of APPS) {
    if (isBuilt(app)) continue;
    say(`Building the app ${app} …`);
    await build(app);
  }
};
