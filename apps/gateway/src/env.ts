import { resolve } from 'node:path';
import * as v from 'valibot';
import { StartupProblem } from './database/embedded/startup-problem.ts';
import type { FileSettings } from './modules/attachment/store/open-store.ts';

const MAX_PORT = 65_535;

const wholeNumber = (name: string, least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/, `${name} must be a whole number`),
    v.transform(Number),
    v.minValue(least, `${name} must be at least ${least}`),
    v.maxValue(most, `${name} must be at most ${most}`),
  );

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const Settings = v.object({
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres:// or postgresql://'),
    ),
  ),
  PORT: v.optional(wholeNumber('PORT', 0, MAX_PORT), '4000'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('HOST must not be empty')), '127.0.0.1'),
  LOG_LEVEL: v.optional(v.picklist(LEVELS, `LOG_LEVEL must be one of ${LEVELS.join(', ')}`), 'info'),
  TRUST_PROXY: v.optional(v.picklist(['0', '1'], 'TRUST_PROXY must be 0 or 1'), '0'),
  REQUESTS_PER_MINUTE: v.optional(wholeNumber('REQUESTS_PER_MINUTE', 1, 999_999), '1200'),
  DATABASE_POOL: v.optional(wholeNumber('DATABASE_POOL', 2, 500), '10'),
  FILES_FOLDER: v.optional(v.string(), resolve(import.meta.dirname, '../../../.data/files')),
  S3_ENDPOINT: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+\/?$/, 'S3_ENDPOINT must be like https://host:port')),
  ),
  S3_BUCKET: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, 'S3_BUCKET must be the name of a bucket')),
  ),
  S3_ACCESS_KEY_ID: v.optional(v.string()),
  S3_SECRET_ACCESS_KEY: v.optional(v.string()),
  S3_REGION: v.optional(v.string(), 'us-east-1'),
});

export type Env = v.InferOutput<typeof Settings>;

/** Reads the settings; the first wrong one is named in one sentence. An empty one counts as not set. */
export const readEnv = (environment: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = v.safeParse(Settings, given);
  if (!read.success) throw new StartupProblem(`A setting is wrong: ${read.issues[0].message}.`);
  return read.output;
};

const S3_NAMES = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** A bucket is either described whole or not at all: half of it would keep files where nobody looks for them. */
const fileSettings = (env: Env): FileSettings => {
  const missing = S3_NAMES.filter((name) => env[name] === undefined);
  const folder = resolve(env.FILES_FOLDER);
  if (missing.length === S3_NAMES.length) return { folder, s3: null };
  if (missing.length > 0)
    throw new StartupProblem(
      `A setting is missing: with an S3 store ${missing.join(', ')} must be set, too.`,
    );
  const [endpoint = '', bucket = '', accessKeyId = '', secretAccessKey = ''] = S3_NAMES.map(
    (name) => env[name],
  );
  return { folder, s3: { endpoint, bucket, accessKeyId, secretAccessKey, region: env.S3_REGION } };
};

/** The settings as the gateway takes them. */
export const gatewaySettings = (env: Env, databaseUrl: string) => ({
  databaseUrl,
  port: env.PORT,
  host: env.HOST,
  trustProxy: env.TRUST_PROXY === '1',
  requestsPerMinute: env.REQUESTS_PER_MINUTE,
  poolSize: env.DATABASE_POOL,
  files: fileSettings(env),
});
