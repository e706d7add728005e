import { err, ok } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Jobs, Worker } from '../../../jobs/jobs.ts';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import type { RecordFault } from '../../programme/record/record-fault.ts';
import { actOnRound } from './act-on-round.ts';
import { askForJob, freeRound } from './ask-for-job.ts';
import { makeRun } from './make-run.ts';
import { countSheetsOf } from './sheet.store.ts';
import { endWork, takeRound } from './work-on-round.ts';

const notConfirmed = (count: number): RecordFault => ({
  kind: 'REFUSED',
  code: 'NOT_ASSIGNED_UNCONFIRMED',
  message: {
    vi: `Còn ${count} tiêu chí được ghi là không giao mà chưa xác nhận khi phúc tra. Hãy xác nhận hoặc bác trước khi chốt điểm.`,
    en: `${count} criteria are said not to be assigned and nobody has confirmed it. Confirm or turn it down first.`,
  },
});

/** What units say was not assigned to them, and of which the holder has said nothing (`unconfirmedOf` in SQL). */
export const countUnconfirmed = async (manager: EntityManager, round: string): Promise<number> => {
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::int AS count FROM score_entry e JOIN score_sheet s ON s.id = e.sheet_id
     WHERE s.round_id = $1 AND e.stage = 'SELF' AND e.state = 'NOT_ASSIGNED'
       AND NOT EXISTS (SELECT FROM score_entry l WHERE l.sheet_id = e.sheet_id AND l.key = e.key AND l.stage <> 'SELF')`,
    [round],
  );
  return row?.count ?? 0;
};

/** Asks for the final pass over a round. */
export const finaliseRound = (jobs: Jobs, order: RecordOrder) =>
  actOnRound({
    name: 'FINALISE_ROUND',
    act: 'FINALISE',
    order,
    reason: null,
    content: null,
    change: async ({ uow, round }) => {
      const waiting = await countUnconfirmed(uow.manager, round.id);
      if (waiting > 0) return err(notConfirmed(waiting));
      const total = await countSheetsOf(uow.manager, round.id);
      return ok(askForJob(jobs, uow, round, { kind: 'FINALISE_ROUND', total }));
    },
  });

/** Scores everyone, keeps the run, and the round is final. */
export const finaliseRoundWorker: Worker = {
  giveUp: freeRound,
  run: async (uow, job, progress) => {
    const taken = await takeRound(uow, job);
    if (!taken.ok) return taken;
    const run = await makeRun(uow, taken.value.round, { reason: null, corrects: null }, progress);
    const after = { run: run.id, rulesHash: run.rulesHash, inputsHash: run.inputsHash };
    await endWork(uow, taken.value, { state: 'FINAL' }, { after });
    return ok(null);
  },
};
