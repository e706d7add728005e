import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@danvan/domain/kernel';
import { ActReceiptRow } from './act-receipt.row.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The same key came before with another content. */
export type KeyReused = { readonly code: 'IDEMPOTENCY_KEY_REUSED'; readonly key: string };

type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

const hashOf = (content: Json): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** Longer keys than any of ours would not fit into the index; their hash does. */
const LONGEST_KEY = 200;
const keptKey = (key: string): string => (key.length > LONGEST_KEY ? hashOf(key) : key);

/**
 * Runs an act once for each key of an actor. A repetition with the same content gives the first answer and has no
 * effect; with another content it is refused. Repetitions at the same time wait for the first (unique index).
 * `content` names the act and all of its input, in a fixed order of its members.
 */
export const once = async <T extends Json, E>(
  uow: UnitOfWork,
  key: string,
  content: Json,
  run: () => Promise<Result<T, E>>,
): Promise<Result<T, E | KeyReused>> => {
  const place = { actor: uow.actor?.userId ?? 'SYSTEM', key: keptKey(key) };
  const contentHash = hashOf(content);
  const claimed: unknown[] = await uow.manager.query(
    `INSERT INTO act_receipt (actor, key, content_hash, at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [place.actor, place.key, contentHash, uow.now],
  );
  if (claimed.length === 0) return repeat<T>(uow, place, contentHash);
  const outcome = await run();
  if (outcome.ok) {
    await uow.manager.query('UPDATE act_receipt SET answer = $3 WHERE actor = $1 AND key = $2', [
      place.actor,
      place.key,
      JSON.stringify(outcome.value),
    ]);
  }
  return outcome;
};

const repeat = async <T>(
  uow: UnitOfWork,
  place: { actor: string; key: string },
  contentHash: string,
): Promise<Result<T, KeyReused>> => {
  const receipt = await uow.manager.findOneByOrFail(ActReceiptRow, place);
  if (receipt.contentHash !== contentHash) return err({ code: 'IDEMPOTENCY_KEY_REUSED', key: place.key });
  uow.repeatsEarlierAct();
  return ok(receipt.answer as T);
};
