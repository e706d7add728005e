import type { Action } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { RecordAct, WorkRecordId, WorkRecordKind } from '@danvan/domain/programme';
import { once } from '../../../database/once.ts';
import { type Acted, type ActOutcome, checkTies, type Prepared, type Uow } from './act.ts';
import type { StoredRecord } from './record.map.ts';
import { mayActFor, recordScopeOf } from './record.scope.ts';
import { findRecords, lockRecord, updateRecord } from './record.store.ts';
import type { RecordFault } from './record-fault.ts';

/** What whoever acts says: on which record, as they last saw it, and under which key. */
export type RecordOrder = {
  readonly recordId: WorkRecordId;
  readonly version: number;
  readonly idempotencyKey: string;
};

/** An act on a record that is there. */
export type ChangeAct = {
  /** Its name in the audit. */
  readonly name: RecordAct;
  readonly permission: Action;
  readonly kind: WorkRecordKind;
  readonly order: RecordOrder;
  /** Only a part of the acting unit's own is changed (its pledge): what others change meanwhile is no conflict. */
  readonly isOwnPart?: boolean;
  /** The units in whose name it may be done; the owner if nothing is said. */
  readonly actingUnits?: (uow: Uow, stored: StoredRecord) => Promise<readonly OrgUnitId[]>;
  readonly prepare: (uow: Uow, stored: StoredRecord) => Promise<Result<Prepared, RecordFault>>;
};

const ownerOf: NonNullable<ChangeAct['actingUnits']> = async (_, { owner }) => [owner];

/** The record under the act, kept from everyone else; not found and not allowed look alike. */
const hold = async (uow: Uow, act: ChangeAct): Promise<Result<StoredRecord, RecordFault>> => {
  const { recordId, version } = act.order;
  const stored = await lockRecord(uow.manager, await recordScopeOf(uow), recordId);
  if (stored === null || stored.kind !== act.kind) return err({ kind: 'NOT_FOUND' });
  const units = await (act.actingUnits ?? ownerOf)(uow, stored);
  if (!(await mayActFor(uow, act.permission, units))) return err({ kind: 'NOT_FOUND' });
  return act.isOwnPart || stored.version === version ? ok(stored) : err({ kind: 'CONFLICT', recordId });
};

/** Who keeps a record with others may not act so that it is lost to them: they could not even read what they did. */
const SHUTS_ONESELF_OUT: RecordFault = {
  kind: 'REFUSED',
  code: 'SHUTS_ONESELF_OUT',
  message: {
    vi: 'Sau thay đổi này đơn vị bạn sẽ không còn xem được nội dung. Hãy giữ đơn vị mình trong nội dung, hoặc đề nghị đơn vị lập nội dung thay đổi.',
    en: 'After this change your unit would not see this any more. Keep your unit in it, or ask the unit that keeps it.',
  },
};

const isStillSeen = async (uow: Uow, id: WorkRecordId): Promise<boolean> =>
  (await findRecords(uow.manager, await recordScopeOf(uow), [id])).length > 0;

const perform = async (uow: Uow, act: ChangeAct): Promise<Result<Acted, RecordFault>> => {
  const held = await hold(uow, act);
  if (!held.ok) return held;
  const stored = held.value;
  const prepared = await act.prepare(uow, stored);
  if (!prepared.ok) return prepared;
  const { record, alsoNames, write, before, after, reason = null, warnings = [] } = prepared.value;
  const added = record.programmes.filter((programme) => !stored.programmes.includes(programme));
  const tied = await checkTies(uow, { record: { ...record, programmes: added }, alsoNames }, stored.id);
  if (!tied.ok) return tied;
  await updateRecord(uow.manager, stored, record, uow.now);
  await write(uow, stored.id);
  if (!(await isStillSeen(uow, stored.id))) return err(SHUTS_ONESELF_OUT);
  await uow.audit({ action: act.name, subjectId: stored.id, unitId: stored.owner, before, after, reason });
  return ok({ recordId: stored.id, warnings: [...warnings] });
};

/** One act on one record, once for each idempotency key; `content` is the rest of its input. */
export const changeRecord =
  (act: ChangeAct & { readonly content: Parameters<typeof once>[2] }) =>
  (uow: Uow): Promise<ActOutcome> =>
    once(uow, act.order.idempotencyKey, [act.name, { ...act.order }, act.content], () => perform(uow, act));
