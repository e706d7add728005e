import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { program, ROOT } from './root.ts';

type Options = { readonly cwd?: string; readonly env?: Record<string, string>; readonly quiet?: boolean };

/** Our Node and the dependencies' programs come first, whatever is installed on the machine. */
export const environment = (added: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [dirname(program('node')), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ...added,
});

/** Starts a program; its output goes to ours. */
export const start = (
  name: string,
  parameters: readonly string[],
  { cwd = ROOT, env }: Options = {},
): ChildProcess => spawn(program(name), parameters, { cwd, env: environment(env), stdio: 'inherit' });

export type Outcome = { readonly code: number; readonly output: string };

/** Runs a program to its end. `quiet` keeps its output for the caller. */
export const run = (name: string, parameters: readonly string[], options: Options = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const { cwd = ROOT, env, quiet = false } = options;
    const stdio = quiet ? 'pipe' : 'inherit';
    const child = spawn(program(name), parameters, { cwd, env: environment(env), stdio });
    const chunks: string[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    child.once('error', (failure) => resolve({ code: 1, output: failure.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
