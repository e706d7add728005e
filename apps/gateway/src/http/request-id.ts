import { randomBytes } from 'node:crypto';

/** Letters and digits that cannot be taken for one another, since people read the id over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ23';

/** A short name of one request, e.g. "K7Q2-9FMX". */
export const newRequestId = (): string => {
  const text = Array.from(randomBytes(8), (byte) => ALPHABET[byte & 31]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
};
