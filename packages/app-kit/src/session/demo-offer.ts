import { ROLES } from '@danvan/domain/access';
import type { Role } from './home-of.ts';

/** What a server with demonstration data says about its accounts. */
export type DemoOffer = {
  readonly password: string;
  readonly accounts: readonly { readonly userName: string; readonly role: Role }[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads the server's word; anything of another shape counts as no offer. */
export const readDemoOffer = (body: unknown): DemoOffer | null => {
  if (!isRecord(body) || typeof body.password !== 'string' || !Array.isArray(body.accounts)) return null;
  const accounts = body.accounts.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.userName !== 'string') return [];
    const role = ROLES.find((each) => each === entry.role);
    return role ? [{ userName: entry.userName, role }] : [];
  });
  return { password: body.password, accounts };
};
