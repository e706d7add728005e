import { ROUND_FAULT_WORDS } from '@danvan/domain/emulation';
import { err, id, ok } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import type { Jobs, Worker } from '../../../jobs/jobs.ts';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { inputFault, type RecordFault } from '../../programme/record/record-fault.ts';
import { actOnRound } from './act-on-round.ts';
import { askForJob, freeRound } from './ask-for-job.ts';
import { freezeRules } from './frozen-rules.ts';
import { prefillsOf } from './prefill.ts';
import { publishedSet } from './published-set.ts';
import { type NamedEntrant, resolveEntrants } from './resolve-entrants.ts';
import type { StoredRound } from './round.map.ts';
import type { StoredSheet } from './sheet.map.ts';
import { endWork, jobError, takeRound } from './work-on-round.ts';
import { writeSheetRows } from './write-sheet.ts';

const NO_SET: RecordFault = inputFault(ROUND_FAULT_WORDS, [{ code: 'CRITERIA_SET_REQUIRED', path: ['set'] }]);

/** Asks for a round to be opened: whoever cannot be scored is named before anything happens. */
export const openRound = (jobs: Jobs, order: RecordOrder) =>
  actOnRound({
    name: 'OPEN_ROUND',
    act: 'OPEN',
    order,
    reason: null,
    content: null,
    change: async ({ uow, round }) => {
      if ((await publishedSet(uow.manager, round.set)) === null) return err(NO_SET);
      const entrants = await resolveEntrants(uow.manager, round);
      if (!entrants.ok) return entrants;
      return ok(askForJob(jobs, uow, round, { kind: 'OPEN_ROUND', total: entrants.value.length }));
    },
  });

type Opening = { readonly round: StoredRound; readonly set: CriteriaSet };

const newSheet = (
  { round }: Opening,
  { groupName, ...entrant }: NamedEntrant,
  newId: () => string,
  prefill: StoredSheet['prefill'],
): StoredSheet => ({
  ...entrant,
  id: id<'ScoreSheet'>(newId()),
  round: round.id,
  groupName,
  state: 'OPEN',
  version: 1,
  wasSubmitted: false,
  submittedAt: null,
  submittedBy: null,
  sendBackReason: null,
  prefill,
  marks: { SELF: {}, RECHECK: {}, FINAL: {} },
  said: {},
});

const SHEETS_AT_ONCE = 200;

/** Freezes the rules, makes a sheet for everyone, fills it in, and tells everyone who is scored. */
export const openRoundWorker: Worker = {
  giveUp: freeRound,
  run: async (uow, job, progress) => {
    const { manager, newId } = uow;
    const taken = await takeRound(uow, job);
    if (!taken.ok) return taken;
    const { round } = taken.value;
    const [set, entrants] = [await publishedSet(manager, round.set), await resolveEntrants(manager, round)];
    if (set === null) return err(jobError(NO_SET));
    if (!entrants.ok) return err(jobError(entrants.error));
    const rulesHash = await freezeRules(manager, set);
    for (let start = 0; start < entrants.value.length; start += SHEETS_AT_ONCE) {
      const some = entrants.value.slice(start, start + SHEETS_AT_ONCE);
      const prefillOf = await prefillsOf(manager, set, round, some);
      await writeSheetRows(
        manager,
        some.map((entrant) => newSheet({ round, set }, entrant, newId, prefillOf(entrant.subject))),
      );
      await progress(start + some.length);
    }
    const concerned = [...new Set(entrants.value.map(({ unit }) => unit))];
    const record = { visibility: 'JOINT', concerned } as const;
    const after = { rulesHash, sheets: entrants.value.length };
    await endWork(uow, taken.value, { state: 'OPEN', rulesHash }, { record, after });
    return ok(null);
  },
};
