import type { Action } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, err, ok } from '@danvan/domain/kernel';
import type { Model, ModelOutcome, RecordAct } from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../record/act.ts';
import { type ChangeAct, changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { SaidNotice } from '../record/record-fault.ts';
import { readModels } from './model.store.ts';
import { type ModelSharing, preparedModel, refuseModel } from './prepare-model.ts';

/** An act on a model that is there. */
export type ModelChange = {
  /** Its name in the audit. */
  readonly name: RecordAct;
  readonly permission?: Action;
  readonly order: RecordOrder;
  /** What was said in it; the audit tells it. */
  readonly said: Parameters<typeof changeRecord>[0]['content'] & object;
  readonly reason?: string;
  /** For whom it may be done besides the owner. */
  readonly alsoFor?: (model: Model) => readonly OrgUnitId[];
  /** What only the registers know to be wrong. */
  readonly unknown?: (uow: Uow) => Promise<readonly SaidNotice[]>;
  /** What others have to say of it: worth a second look, not forbidden. */
  readonly notices?: (uow: Uow, model: Model) => Promise<readonly SaidNotice[]>;
  readonly sharing?: ModelSharing;
  readonly decide: (model: Model, today: Day, uow: Uow) => ModelOutcome;
};

const heldModel = async (uow: Uow, id: string): Promise<Model> => {
  const [model] = await readModels(uow.manager, [id]);
  if (!model) throw new Error(`The model of the record ${id} is not there`);
  return model;
};

const prepareChange =
  (change: ModelChange): ChangeAct['prepare'] =>
  async (uow, stored) => {
    const model = await heldModel(uow, stored.id);
    const decided = change.decide(model, todayOf({ now: () => uow.now }), uow);
    if (!decided.ok) return err(refuseModel(decided.error));
    const unknown = (await change.unknown?.(uow)) ?? [];
    if (unknown.length > 0) return err({ kind: 'INPUT', faults: unknown });
    const told = { after: change.said, ...(change.reason === undefined ? {} : { reason: change.reason }) };
    const notices = (await change.notices?.(uow, model)) ?? [];
    return ok(preparedModel(decided.value, change.sharing ?? stored, told, notices));
  };

/** One act on a model: the domain decides, and its story is written anew. */
export const changeModel = (change: ModelChange) => {
  const { name, permission = 'KEEP_MODEL', order, said, alsoFor } = change;
  return changeRecord({
    name,
    permission,
    kind: 'MODEL',
    order,
    content: said,
    actingUnits: async (uow, stored) =>
      alsoFor === undefined ? [stored.owner] : [stored.owner, ...alsoFor(await heldModel(uow, stored.id))],
    prepare: prepareChange(change),
  });
};
