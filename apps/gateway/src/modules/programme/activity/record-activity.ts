import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  ACTIVITY_FAULT_WORDS,
  type ActivityDraft,
  type ActivityId,
  makeActivity,
  recordId,
  unitsOfActivity,
  type Visibility,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { ActOutcome, Prepared, Uow } from '../record/act.ts';
import { changeRecord } from '../record/change-record.ts';
import { createRecord } from '../record/create-record.ts';
import { inputFault, type RecordFault, sayAll } from '../record/record-fault.ts';
import { readActivities, saveActivities } from './activity.store.ts';
import { readValidities } from './read-validities.ts';

/** An activity as typed, and who may see it. */
export type ActivityOrder = { readonly draft: ActivityDraft; readonly visibility: Visibility };

const prepare = async (
  uow: Uow,
  { draft, visibility }: ActivityOrder,
  before?: object,
): Promise<Result<Prepared, RecordFault>> => {
  const made = makeActivity(draft, {
    today: todayOf({ now: () => uow.now }),
    validities: await readValidities(uow.manager, draft.programmes),
  });
  if (!made.ok) return err(inputFault(ACTIVITY_FAULT_WORDS, made.error));
  const { value: activity, warnings } = made.value;
  const concerned = unitsOfActivity(activity);
  return ok({
    record: { title: activity.name, visibility, concerned, programmes: activity.programmes },
    write: (within, id) => saveActivities(within.manager, [{ id: recordId<'ACTIVITY'>(id), activity }]),
    ...(before === undefined ? {} : { before }),
    after: { ...activity, visibility },
    warnings: sayAll(ACTIVITY_FAULT_WORDS, warnings),
  });
};

/** Records what the own unit did, once for each key. */
export const recordActivity =
  (order: ActivityOrder, idempotencyKey: string) =>
  (uow: Uow): Promise<ActOutcome> =>
    createRecord({
      name: 'RECORD_ACTIVITY',
      permission: 'KEEP_ACTIVITY',
      kind: 'ACTIVITY',
      idempotencyKey,
      content: { ...order },
      prepare: (within) => prepare(within, order),
    })(uow);

type Revision = ActivityOrder & {
  readonly id: ActivityId;
  readonly version: number;
  readonly idempotencyKey: string;
};

/** Tells an activity anew; the audit keeps what it said before. */
export const reviseActivity =
  ({ id, version, idempotencyKey, ...order }: Revision) =>
  (uow: Uow): Promise<ActOutcome> =>
    changeRecord({
      name: 'REVISE_ACTIVITY',
      permission: 'KEEP_ACTIVITY',
      kind: 'ACTIVITY',
      order: { recordId: id, version, idempotencyKey },
      content: { ...order },
      prepare: async (within, stored) => {
        const [kept] = await readActivities(within.manager, [stored.id]);
        return prepare(within, order, kept?.activity);
      },
    })(uow);
