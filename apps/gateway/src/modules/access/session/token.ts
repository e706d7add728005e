import { createHash, randomBytes } from 'node:crypto';

const RANDOM_BYTES = 32;

/** 256 random bits that only the browser keeps. */
export const newToken = (): string => randomBytes(RANDOM_BYTES).toString('base64url');

/** What the database keeps of a token (or of a typed user name). */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('hex');
