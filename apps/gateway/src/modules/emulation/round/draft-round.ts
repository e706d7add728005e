import type { RoundDraft } from '@danvan/domain/emulation';
import { ok } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { createRecord } from '../../programme/record/create-record.ts';
import { actOnRound } from './act-on-round.ts';
import { namedUnits, prepareRound } from './prepare-round.ts';
import type { StoredRound } from './round.map.ts';
import { writeRoundRows } from './round.store.ts';

/** What a round has not come to yet. */
export const NOT_OPENED = {
  state: 'DRAFT',
  cancelReason: null,
  rulesHash: null,
  busyJob: null,
  publishedRun: null,
  publishedAt: null,
} as const;

type Content = Parameters<typeof createRecord>[0]['content'];

/** Drafts are plain data: days are texts, and there are no decimals in them. */
const contentOf = (draft: RoundDraft): Content => JSON.parse(JSON.stringify(draft));

/** Drafts a round of the actor's unit; nobody else is told before it is opened. */
export const draftRound = (idempotencyKey: string, draft: RoundDraft) =>
  createRecord({
    name: 'DRAFT_ROUND',
    permission: 'KEEP_ROUND',
    kind: 'SCORING_ROUND',
    idempotencyKey,
    content: contentOf(draft),
    prepare: async (uow, id) => {
      const prepared = await prepareRound(uow, draft);
      if (!prepared.ok) return prepared;
      const content = prepared.value;
      const round: StoredRound = {
        ...content,
        ...NOT_OPENED,
        id: recordId<'SCORING_ROUND'>(id),
        holder: uow.actor.unitId,
      };
      return ok({
        record: { title: content.title, visibility: 'INTERNAL', concerned: [], programmes: [] },
        alsoNames: namedUnits(content),
        write: async ({ manager }) => {
          await writeRoundRows(manager, [round]);
        },
        after: content,
      });
    },
  });

/** Writes a draft anew. */
export const reviseRound = (order: RecordOrder, draft: RoundDraft) =>
  actOnRound({
    name: 'REVISE_ROUND',
    act: 'REVISE',
    order,
    reason: null,
    content: contentOf(draft),
    change: async ({ uow }) => {
      const prepared = await prepareRound(uow, draft);
      return prepared.ok ? ok({ round: prepared.value }) : prepared;
    },
  });
