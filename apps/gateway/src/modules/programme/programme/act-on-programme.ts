import { err, type Result } from '@danvan/domain/kernel';
import {
  decideProgramme,
  PROGRAMME_FAULT_WORDS,
  type Programme,
  type ProgrammeAct,
  type ProgrammeFault,
  type ProgrammeId,
  type RecordAct,
  recordId,
  type Visibility,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import { inputFault, type RecordFault, refusal } from '../record/record-fault.ts';
import { prepareProgramme } from './prepare-programme.ts';
import { lockSuccessions, readProgrammes } from './programme.store.ts';

/** What an act is, made from the programme as it is. */
type MakeAct = (programme: Programme) => ProgrammeAct;

const NO_SUCCESSORS = (): readonly ProgrammeId[] => [];

const SUCCESSOR_UNKNOWN = {
  UNKNOWN_PROGRAMME: {
    vi: 'Không tìm thấy chương trình kế tiếp, hoặc chương trình chưa được chia sẻ với đơn vị bạn.',
    en: 'There is no such programme, or it is not shared with your unit.',
  },
} as const;

const refuse = (faults: readonly ProgrammeFault[]): RecordFault => {
  const [first] = faults;
  return first?.code === 'WRONG_STATE'
    ? refusal(PROGRAMME_FAULT_WORDS, first)
    : inputFault(PROGRAMME_FAULT_WORDS, faults);
};

const isSeenProgramme = async (uow: Uow, id: ProgrammeId): Promise<boolean> => {
  const [record] = await findRecords(uow.manager, await recordScopeOf(uow), [id]);
  return record?.kind === 'PROGRAMME';
};

const decide = async (
  uow: Uow,
  stored: StoredRecord,
  make: MakeAct,
  visibility: Visibility,
): Promise<Result<Prepared, RecordFault>> => {
  const [kept] = await readProgrammes(uow.manager, [stored.id]);
  if (!kept) return err({ kind: 'NOT_FOUND' });
  const act = make(kept.programme);
  if (act.kind === 'SUCCEED' && !(await isSeenProgramme(uow, act.by))) {
    return err(inputFault(SUCCESSOR_UNKNOWN, [{ code: 'UNKNOWN_PROGRAMME', path: ['by'] }]));
  }
  const successorsOf = act.kind === 'SUCCEED' ? await lockSuccessions(uow.manager) : NO_SUCCESSORS;
  const surroundings = {
    today: todayOf({ now: () => uow.now }),
    id: recordId<'PROGRAMME'>(kept.id),
    successorsOf,
  };
  const decided = decideProgramme(kept.programme, act, surroundings);
  if (!decided.ok) return err(refuse(decided.error));
  const prepared = await prepareProgramme(uow, kept.id, decided.value, visibility);
  if (!prepared.ok) return prepared;
  const reason = act.kind === 'CANCEL' ? decided.value.value.cancelReason : null;
  return { ok: true, value: { ...prepared.value, before: kept.programme, reason } };
};

/** One act on a programme: ask the domain, write, audit. `content` is all of its input besides the order. */
export const actOnProgramme = (
  name: RecordAct,
  order: RecordOrder,
  content: Parameters<typeof changeRecord>[0]['content'],
  make: MakeAct,
  visibility?: Visibility,
) =>
  changeRecord({
    name,
    permission: 'KEEP_PROGRAMME',
    kind: 'PROGRAMME',
    order,
    content,
    prepare: (uow, stored) => decide(uow, stored, make, visibility ?? stored.visibility),
  });
