import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { StartupProblem } from '../../../database/embedded/startup-problem.ts';
import type { FileStore } from './file-store.ts';

export type S3Settings = {
  /** Scheme, host and port; the bucket follows in the path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
};

const ATTEMPTS_AGAIN = 3;
const NOT_FOUND = 404;

const refused = async (what: string, answer: Response): Promise<Error> => {
  await answer.body?.cancel();
  return new Error(`The S3 store answered ${answer.status} to ${what}`);
};

/** Bytes as objects of a bucket of any server that speaks S3. The server checks each object against its hash. */
export const s3Store = (settings: S3Settings): FileStore => {
  const { accessKeyId, secretAccessKey, region, bucket } = settings;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: ATTEMPTS_AGAIN,
  });
  const root = `${settings.endpoint.replace(/\/$/, '')}/${bucket}`;
  const addressOf = (sha256: string): string => `${root}/${sha256.slice(0, 2)}/${sha256}`;
  return {
    put: async ({ sha256, path }) => {
      const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
      const answer = await client.fetch(addressOf(sha256), {
        method: 'PUT',
        body: await openAsBlob(path),
        headers,
      });
      if (!answer.ok) throw await refused('keeping a file', answer);
      await answer.body?.cancel();
    },
    open: async (sha256, range) => {
      const headers: Record<string, string> = range ? { range: `bytes=${range.from}-${range.to}` } : {};
      const answer = await client.fetch(addressOf(sha256), { headers });
      if (answer.ok && answer.body) return Readable.fromWeb(answer.body as ReadableStream);
      if (answer.status !== NOT_FOUND) throw await refused('reading a file', answer);
      await answer.body?.cancel();
      return null;
    },
    remove: async (sha256) => {
      const answer = await client.fetch(addressOf(sha256), { method: 'DELETE' });
      if (!answer.ok && answer.status !== NOT_FOUND) throw await refused('removing a file', answer);
      await answer.body?.cancel();
    },
    check: async () => {
      const answer = await client.fetch(root, { method: 'HEAD' }).catch(() => null);
      if (answer?.ok) return;
      const reason = answer === null ? 'it does not answer' : `it answers ${answer.status}`;
      throw new StartupProblem(`The bucket ${bucket} at ${settings.endpoint} cannot be used: ${reason}.`);
    },
  };
};
