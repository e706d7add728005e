import type { Action } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import { type RecordAct, recordId, type WorkRecordId, type WorkRecordKind } from '@danvan/domain/programme';
import { once } from '../../../database/once.ts';
import { type Acted, type ActOutcome, checkTies, type Prepared, type Uow } from './act.ts';
import { mayActFor } from './record.scope.ts';
import { writeRecords } from './record.store.ts';
import type { RecordFault } from './record-fault.ts';

/** The act by which a record comes to be. */
export type CreateAct = {
  /** Its name in the audit. */
  readonly name: RecordAct;
  readonly permission: Action;
  readonly kind: WorkRecordKind;
  /** Who keeps it; the actor's own unit if nothing is said. */
  readonly owner?: OrgUnitId;
  readonly prepare: (uow: Uow, id: WorkRecordId) => Promise<Result<Prepared, RecordFault>>;
};

/** Creates a record within an act that runs already (a conclusion that becomes a task): checks, writes and audits it. */
export const createWithin = async (uow: Uow, act: CreateAct): Promise<Result<Acted, RecordFault>> => {
  const owner = act.owner ?? uow.actor.unitId;
  if (!(await mayActFor(uow, act.permission, [owner]))) return err({ kind: 'NOT_FOUND' });
  const id = recordId(uow.newId());
  const prepared = await act.prepare(uow, id);
  if (!prepared.ok) return prepared;
  const { record, write, after, reason = null, warnings = [] } = prepared.value;
  const tied = await checkTies(uow, prepared.value, id);
  if (!tied.ok) return tied;
  const origin = { origin: 'ENTERED', source: null, changedAt: uow.now } as const;
  await writeRecords(uow.manager, [{ id, kind: act.kind, owner, ...record, ...origin }]);
  await write(uow, id);
  await uow.audit({ action: act.name, subjectId: id, unitId: owner, after, reason });
  return ok({ recordId: id, warnings: [...warnings] });
};

/** One act that creates a record, once for each idempotency key; `content` is all of its input. */
export const createRecord =
  (act: CreateAct & { readonly idempotencyKey: string; readonly content: Parameters<typeof once>[2] }) =>
  (uow: Uow): Promise<ActOutcome> =>
    once(uow, act.idempotencyKey, [act.name, act.content], () => createWithin(uow, act));
