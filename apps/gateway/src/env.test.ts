import { describe, expect, it } from 'vitest';
import { gatewaySettings, readEnv } from './env.ts';

const WHOLE = {
  S3_ENDPOINT: 'https://s3.example.vn',
  S3_BUCKET: 'minh-chung',
  S3_ACCESS_KEY_ID: 'khoa',
  S3_SECRET_ACCESS_KEY: 'bi-mat',
};
const filesOf = (environment: Record<string, string>) =>
  gatewaySettings(readEnv(environment), 'postgres://x').files;

describe('the settings of the store of files', () => {
  it('are a folder beside the database when nothing is set', () => {
    expect(filesOf({})).toEqual({ folder: expect.stringMatching(/\.data.files$/), s3: null });
  });

  it('are a bucket when all of it is set', () => {
    expect(filesOf(WHOLE).s3).toMatchObject({ bucket: 'minh-chung', region: 'us-east-1' });
  });

  it.each(Object.keys(WHOLE))('are refused without %s, which is named', (name) => {
    const { [name as keyof typeof WHOLE]: _, ...rest } = WHOLE;
    expect(() => filesOf(rest)).toThrow(new RegExp(`with an S3 store ${name} must be set`));
  });

  it('are refused when the address is none', () => {
    expect(() => filesOf({ ...WHOLE, S3_ENDPOINT: 's3.example.vn/bucket' })).toThrow(/S3_ENDPOINT/);
  });
});
