import { err, ok } from '@danvan/domain/kernel';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { actOnRound } from './act-on-round.ts';
import { latestRun } from './run.store.ts';

/** Puts the last run into force: from now on everybody sees the ranking, and those who are scored their account. */
export const publishRound = (order: RecordOrder) =>
  actOnRound({
    name: 'PUBLISH_ROUND',
    act: 'PUBLISH',
    order,
    reason: null,
    content: null,
    change: async ({ uow, round, stored }) => {
      const run = await latestRun(uow.manager, round.id);
      if (run === null) return err({ kind: 'NOT_FOUND' });
      return ok({
        round: { publishedRun: run.id, publishedAt: uow.now },
        record: { ...stored, visibility: 'PUBLISHED' },
      });
    },
  });
