import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { LocalText } from '@danvan/domain/kernel';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { ProgrammeId, WorkRecordId } from '@danvan/domain/programme';
import type { Actor } from '../../../access/actor.ts';
import type { KeyReused } from '../../../database/once.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { recordScopeOf } from './record.scope.ts';
import { findRecords, type RecordChange } from './record.store.ts';
import type { RecordFault, SaidNotice } from './record-fault.ts';

export type Uow = UnitOfWork<Actor>;

/** What an act comes to: the record as it will be, what its noun writes besides, and what the audit says. */
export type Prepared = {
  readonly record: RecordChange;
  /** Units that it names and does not tell yet: those of a draft. They must be there, too. */
  readonly alsoNames?: readonly OrgUnitId[];
  /** Writes the tables of the noun; the record itself is written before. */
  readonly write: (uow: Uow, id: WorkRecordId) => Promise<void>;
  readonly before?: object;
  readonly after: object;
  readonly reason?: string | null;
  readonly warnings?: readonly SaidNotice[];
};

/** What an act answers; kept with its idempotency key and answered again to a repetition. */
export type Acted = { readonly recordId: WorkRecordId; readonly warnings: readonly SaidNoticeJson[] };
type SaidNoticeJson = {
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
  readonly path: readonly string[];
};

export type ActOutcome = Result<Acted, RecordFault | KeyReused>;

const UNKNOWN: Readonly<Record<'UNKNOWN_UNIT' | 'UNKNOWN_PROGRAMME', LocalText>> = {
  UNKNOWN_UNIT: {
    vi: 'Có đơn vị không có trong hệ thống tổ chức. Hãy chọn lại đơn vị.',
    en: 'A unit is not in the hierarchy. Choose again.',
  },
  UNKNOWN_PROGRAMME: {
    vi: 'Không tìm thấy chương trình, hoặc chương trình chưa được chia sẻ với đơn vị bạn.',
    en: 'There is no such programme, or it is not shared with your unit.',
  },
};

const refused = (code: keyof typeof UNKNOWN): Result<never, RecordFault> =>
  err({ kind: 'REFUSED', code, message: UNKNOWN[code] });

const areProgrammes = async (uow: Uow, programmes: readonly ProgrammeId[]): Promise<boolean> => {
  if (programmes.length === 0) return true;
  const seen = await findRecords(uow.manager, await recordScopeOf(uow), programmes);
  const found = new Set(seen.filter(({ kind }) => kind === 'PROGRAMME').map(({ id }) => id));
  return programmes.every((programme) => found.has(programme));
};

/** Everything that a record ties itself to is there, and the actor sees it. `own`: a programme that is this record itself. */
export const checkTies = async (
  uow: Uow,
  { record: { concerned, programmes }, alsoNames = [] }: Pick<Prepared, 'record' | 'alsoNames'>,
  own: WorkRecordId,
): Promise<Result<null, RecordFault>> => {
  const { units } = await hierarchyOf(uow.manager);
  if (![...concerned, ...alsoNames].every((unit) => units.has(unit))) return refused('UNKNOWN_UNIT');
  const others = programmes.filter((programme) => programme !== own);
  return (await areProgrammes(uow, others)) ? ok(null) : refused('UNKNOWN_PROGRAMME');
};
