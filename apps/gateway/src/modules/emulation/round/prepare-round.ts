import { makeRound, ROUND_FAULT_WORDS, type RoundContent, type RoundDraft } from '@danvan/domain/emulation';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { Uow } from '../../programme/record/act.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { findRecords } from '../../programme/record/record.store.ts';
import { inputFault, type RecordFault } from '../../programme/record/record-fault.ts';
import { publishedSet } from './published-set.ts';

const UNKNOWN_ENTRANT: RecordFault = {
  kind: 'INPUT',
  faults: [
    {
      code: 'UNKNOWN_ENTRANT',
      message: {
        vi: 'Có cụm hoặc mô hình không tìm thấy, hoặc chưa được chia sẻ với đơn vị bạn.',
        en: 'A cluster or model is not there, or it is not shared with your unit.',
      },
      path: ['entrants'],
    },
  ],
};

/** Clusters and models are records: who scores them must see them. */
const areSeen = async (uow: Uow, { entrants }: RoundContent): Promise<boolean> => {
  if (entrants.kind !== 'CLUSTERS' && entrants.kind !== 'MODELS') return true;
  const [ids, kind]: [readonly string[], string] =
    entrants.kind === 'CLUSTERS' ? [entrants.clusters, 'CLUSTER'] : [entrants.models, 'MODEL'];
  const seen = await findRecords(uow.manager, await recordScopeOf(uow), ids);
  return seen.filter((record) => record.kind === kind).length === ids.length;
};

/** Leads from a typed round to a legal one, or says everything that is wrong with it. */
export const prepareRound = async (
  uow: Uow,
  draft: RoundDraft,
): Promise<Result<RoundContent, RecordFault>> => {
  const set = draft.set && (await publishedSet(uow.manager, draft.set));
  const made = makeRound(draft, set);
  if (!made.ok) return err(inputFault(ROUND_FAULT_WORDS, made.error));
  return (await areSeen(uow, made.value)) ? ok(made.value) : err(UNKNOWN_ENTRANT);
};

/** The units that a round names itself; they must be there. */
export const namedUnits = ({ entrants }: RoundContent) => (entrants.kind === 'UNITS' ? entrants.units : []);
