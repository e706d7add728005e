import { join } from 'node:path';
import { register } from 'tsx/esm/api';

/**
 * The gateway for programs that Node runs without a build: its decorators need a translation, which this puts in
 * place before the gateway is read. Keep this file free of decorators.
 */
export const loadGateway = async (): Promise<typeof import('./index.ts')> => {
  register({ tsconfig: join(import.meta.dirname, '../tsconfig.json') });
  return import('./index.ts');
};
