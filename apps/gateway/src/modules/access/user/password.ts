import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** Argon2id by OWASP's second recommendation: 19 MiB, two passes. */
const COST = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer ones are never somebody's password; hashing them would only cost. */
const LONGEST = 1_024;

/** The same password typed on another keyboard may be composed otherwise. */
const composed = (password: string): string => password.normalize('NFC');

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(composed(password), COST);

let stranger: Promise<string> | undefined;

/**
 * Whether the password is the one kept. For an unknown user (`null`) it takes as long and says no, so that time
 * does not tell which names exist.
 */
export const verifyPassword = async (kept: string | null, password: string): Promise<boolean> => {
  stranger ??= hashPassword('nobody has this password');
  const typed = password.length > LONGEST ? '' : composed(password);
  const right = await verify(kept ?? (await stranger), typed);
  return right && kept !== null;
};
