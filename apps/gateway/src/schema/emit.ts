import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGatewaySchema } from './build.ts';
import { printedSchema } from './print.ts';

const file = join(import.meta.dirname, '../../../../packages/api-schema/schema.graphql');

/** Writes the schema into packages/api-schema; with `--check` only says whether the committed one is the same. */
const emit = (): number => {
  const text = printedSchema(buildGatewaySchema());
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    return 0;
  }
  if (readFileSync(file, 'utf8') === text) return 0;
  process.stderr.write(
    'packages/api-schema/schema.graphql is not what the gateway emits: run "npm run schema".\n',
  );
  return 1;
};

process.exitCode = emit();
