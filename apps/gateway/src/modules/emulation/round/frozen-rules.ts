import { createHash } from 'node:crypto';
import { type CriteriaSet, canonicalRules, canonicalText, fromJson } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { FROZEN_RULES } from './round.row.ts';

/** SHA-256 as a hexadecimal text. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names the rules of a set, whatever the order in which they were written. */
export const rulesHashOf = (set: CriteriaSet): string => sha256(canonicalRules(set));

/** Keeps a set as it is now, for good; says the hash of its rules. */
export const freezeRules = async (manager: EntityManager, set: CriteriaSet): Promise<string> => {
  const hash = rulesHashOf(set);
  await insertMany(manager, FROZEN_RULES, [{ hash, content: canonicalText(set) }]);
  return hash;
};

/** The text of a frozen set. */
export const frozenContent = async (manager: EntityManager, hash: string): Promise<string> => {
  const [row]: { content: string }[] = await manager.query(
    'SELECT content FROM frozen_rules WHERE hash = $1',
    [hash],
  );
  if (!row) throw new Error(`The rules ${hash} are not kept.`);
  return row.content;
};

const MOST_SETS_KEPT = 50;
/** What a hash names never changes. */
const kept = new Map<string, CriteriaSet>();

/** The set that was frozen under a hash. */
export const frozenSet = async (manager: EntityManager, hash: string): Promise<CriteriaSet> => {
  const known = kept.get(hash);
  if (known) return known;
  const set = fromJson(JSON.parse(await frozenContent(manager, hash)));
  kept.set(hash, set);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_SETS_KEPT && oldest !== undefined) kept.delete(oldest);
  return set;
};
