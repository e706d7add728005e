import { checkEntries, SHEET_FAULT_WORDS, type TypedEntry } from '@danvan/domain/emulation';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Jobs, Worker } from '../../../jobs/jobs.ts';
import type { Uow } from '../../programme/record/act.ts';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { inputFault, type RecordFault } from '../../programme/record/record-fault.ts';
import { actOnRound } from './act-on-round.ts';
import { askForJob, freeRound } from './ask-for-job.ts';
import { frozenSet } from './frozen-rules.ts';
import { makeRun } from './make-run.ts';
import type { StoredRound } from './round.map.ts';
import type { CorrectedSheetInput } from './round-act.type.ts';
import { readSheetsOf } from './sheet.store.ts';
import { typedEntries } from './typed-entries.ts';
import { endWork, jobError, takeRound } from './work-on-round.ts';
import { writeEntries } from './write-sheet.ts';

type Corrected = { readonly sheetId: string; readonly entries: readonly TypedEntry[] };
type Write = (uow: Uow) => Promise<void>;
/** What the job needs: the correction is written by it, in one transaction with its run. */
type Content = { readonly reason: string | null; readonly corrected: readonly Corrected[] };

const NOTHING_CORRECTED: RecordFault = {
  kind: 'REFUSED',
  code: 'NOTHING_CORRECTED',
  message: {
    vi: 'Chưa có điểm hay số liệu nào được sửa. Hãy nêu phần cần đính chính.',
    en: 'Nothing is corrected. Say what is to change.',
  },
};

const SHEET_TWICE: RecordFault = {
  kind: 'REFUSED',
  code: 'SHEET_TWICE',
  message: {
    vi: 'Một phiếu được đính chính hai lần. Hãy ghi mỗi phiếu một lần.',
    en: 'A sheet is corrected twice. Name each sheet once.',
  },
};

/** A correction is a decision on each leaf, with the correction's reason where none is said. */
const withReason = (entries: readonly TypedEntry[], reason: string | null): readonly TypedEntry[] =>
  entries.map((entry) => ({ ...entry, reason: entry.reason ?? reason }));

/** What the correction writes into the sheets, or every fault in it. */
const prepare = async (
  manager: EntityManager,
  round: StoredRound,
  { reason, corrected }: Content,
): Promise<Result<Write, RecordFault>> => {
  if (round.rulesHash === null) return err({ kind: 'NOT_FOUND' });
  if (new Set(corrected.map(({ sheetId }) => sheetId)).size < corrected.length) return err(SHEET_TWICE);
  const set = await frozenSet(manager, round.rulesHash);
  const sheets = await readSheetsOf(manager, { round: round.id, group: null });
  const writes: Write[] = [];
  let changes = 0;
  for (const [index, { sheetId, entries }] of corrected.entries()) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return err({ kind: 'NOT_FOUND' });
    const checked = checkEntries({ set, sheet, stage: 'FINAL' }, withReason(entries, reason));
    if (!checked.ok) {
      const faults = checked.error.map((fault) => ({ ...fault, path: ['sheets', index, ...fault.path] }));
      return err(inputFault(SHEET_FAULT_WORDS, faults));
    }
    changes += checked.value.changes.length;
    writes.push((each) => writeEntries(each, sheet, 'FINAL', checked.value));
  }
  if (changes === 0) return err(NOTHING_CORRECTED);
  return ok(async (each) => {
    for (const write of writes) await write(each);
  });
};

/** Asks for a correction of a published result: what is wrong with it is told before anything happens. */
export const correctRound = (
  jobs: Jobs,
  order: RecordOrder,
  reason: string,
  sheets: readonly CorrectedSheetInput[],
) => {
  const corrected = sheets.map(({ sheetId, entries }) => ({ sheetId, entries: typedEntries(entries) }));
  return actOnRound({
    name: 'CORRECT_ROUND',
    act: 'CORRECT',
    order,
    reason,
    content: JSON.parse(JSON.stringify(corrected)),
    change: async (held) => {
      const { uow, round, decision } = held;
      const content: Content = { reason: decision.reason, corrected };
      const prepared = await prepare(uow.manager, round, content);
      if (!prepared.ok) return prepared;
      return ok(askForJob(jobs, uow, round, { kind: 'CORRECT_ROUND', content, total: sheets.length }));
    },
  });
};

/** Keeps what is corrected with its reason and makes the new run beside the one that it corrects, and puts it into force; the old one stays as it was. */
export const correctRoundWorker: Worker = {
  giveUp: freeRound,
  run: async (uow, job, progress) => {
    const taken = await takeRound(uow, job);
    if (!taken.ok) return taken;
    const { round } = taken.value;
    const content = job.content as Content;
    const { reason } = content;
    const prepared = await prepare(uow.manager, round, content);
    if (!prepared.ok) return err(jobError(prepared.error));
    await prepared.value(uow);
    const run = await makeRun(uow, round, { reason, corrects: round.publishedRun }, progress);
    const after = { run: run.id, rulesHash: run.rulesHash, inputsHash: run.inputsHash };
    await endWork(uow, taken.value, { publishedRun: run.id, publishedAt: uow.now }, { after, reason });
    return ok(null);
  },
};
