import { roomFaults, sourcesIn } from './rooms.ts';
import { inRoot } from './root.ts';
import { run } from './run.ts';

/** Who may import whom: between packages by turbo, between the rooms of the domain by our own check. */
export const checkBoundaries = async (): Promise<number> => {
  const faults = roomFaults(sourcesIn(inRoot('packages', 'domain', 'src')));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  const { code } = await run('turbo', ['boundaries']);
  return faults.length > 0 ? 1 : code;
};
