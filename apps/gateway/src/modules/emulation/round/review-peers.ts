import { checkPeerScores, SHEET_FAULT_WORDS, type TypedPeerScore } from '@danvan/domain/emulation';
import { err, ok } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { inputFault } from '../../programme/record/record-fault.ts';
import { actOnSheet, type HeldSheet, type SheetOrder } from './act-on-sheet.ts';
import { PEER_SCORE } from './sheet.row.ts';

/** A review has a version of its own: reviewers do not stand in each other's way. 0: nothing is saved yet. */
const reviewVersion = async ({ uow, sheet, unit }: HeldSheet): Promise<number> => {
  const [row]: { version: number }[] = await uow.manager.query(
    'SELECT version FROM peer_review WHERE sheet_id = $1 AND reviewer_id = $2',
    [sheet.id, unit],
  );
  return row?.version ?? 0;
};

const raiseReview = async (
  manager: EntityManager,
  { sheet, unit }: HeldSheet,
  at: Date | null,
): Promise<void> => {
  await manager.query(
    `INSERT INTO peer_review (sheet_id, reviewer_id, version, submitted_at) VALUES ($1, $2, 1, $3)
     ON CONFLICT (sheet_id, reviewer_id) DO UPDATE SET version = peer_review.version + 1, submitted_at = $3`,
    [sheet.id, unit, at],
  );
};

/** Saves what the actor's unit thinks of a peer's leaves: all of it or nothing; what it said before of others stays. */
export const savePeerScores = (order: SheetOrder, typed: readonly TypedPeerScore[]) =>
  actOnSheet({
    name: 'SAVE_PEER_SCORES',
    act: 'SCORE_PEERS',
    order,
    content: typed.map((each) => ({ ...each })),
    versionOf: reviewVersion,
    change: async (held) => {
      const checked = checkPeerScores(held.set, typed);
      if (!checked.ok) return err(inputFault(SHEET_FAULT_WORDS, checked.error));
      const rows = checked.value.map(({ key, points, comment }) => ({
        sheet_id: held.sheet.id as string,
        reviewer_id: held.unit as string,
        key,
        points: points?.toFixed() ?? null,
        comment,
      }));
      return ok({
        write: async ({ manager }) => {
          await raiseReview(manager, held, null);
          await manager.query(
            'DELETE FROM peer_score WHERE sheet_id = $1 AND reviewer_id = $2 AND key = ANY ($3::text[])',
            [held.sheet.id, held.unit, rows.map(({ key }) => key)],
          );
          await insertMany(manager, PEER_SCORE, rows);
        },
        after: {
          reviewer: held.unit,
          scores: rows.map(({ key, points, comment }) => ({ key, points, comment })),
        },
      });
    },
  });

/** Hands in the review of a peer; it is not changed any more. */
export const submitPeerReview = (order: SheetOrder) =>
  actOnSheet({
    name: 'SUBMIT_PEER_REVIEW',
    act: 'SUBMIT_PEERS',
    order,
    content: null,
    versionOf: reviewVersion,
    change: async (held) =>
      ok({
        write: ({ manager, now }) => raiseReview(manager, held, now),
        after: { reviewer: held.unit, state: 'SUBMITTED' },
      }),
  });
