import { APPRAISAL_FAULT_WORDS, type AppraisalDraft, appraise } from '@danvan/domain/emulation';
import { err, id, ok, type Result } from '@danvan/domain/kernel';
import type { Model } from '@danvan/domain/programme';
import type { CriteriaSetRef } from '@danvan/domain/scoring';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readModels } from '../../programme/model/model.store.ts';
import { preparedModel } from '../../programme/model/prepare-model.ts';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { changeRecord, type RecordOrder } from '../../programme/record/change-record.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { inputFault, type RecordFault, refusal } from '../../programme/record/record-fault.ts';
import { criteriaSetBy } from '../../scoring/criteria-set/criteria-set.store.ts';
import { toAppraisalRow } from './appraisal.map.ts';
import { writeAppraisals } from './appraisal.store.ts';

/** What is typed of an appraisal, and the set by which it is made. */
export type TypedAppraisal = { readonly set: CriteriaSetRef; readonly draft: AppraisalDraft };

const refused = (
  faults: Parameters<typeof inputFault<keyof typeof APPRAISAL_FAULT_WORDS>>[1],
): RecordFault => {
  const [first] = faults;
  return first !== undefined && first.path.length === 0
    ? refusal(APPRAISAL_FAULT_WORDS, first)
    : inputFault(APPRAISAL_FAULT_WORDS, faults);
};

const heldModel = async ({ manager }: Uow, modelId: string): Promise<Model> => {
  const [model] = await readModels(manager, [modelId]);
  if (!model) throw new Error(`The model of the record ${modelId} is not there`);
  return model;
};

const prepare = async (
  uow: Uow,
  stored: StoredRecord,
  { set: ref, draft }: TypedAppraisal,
): Promise<Result<Prepared, RecordFault>> => {
  const set = await criteriaSetBy(uow.manager, ref);
  if (set === null) return err(refused([{ code: 'SET_NOT_IN_FORCE', path: ['set'] }]));
  const model = await heldModel(uow, stored.id);
  const by = {
    id: id<'Appraisal'>(uow.newId()),
    unit: uow.actor.unitId,
    today: todayOf({ now: () => uow.now }),
  };
  const made = appraise(model, set, draft, by);
  if (!made.ok) return err(refused(made.error));
  const { on, total, class: standing } = made.value;
  const after = { set: ref, on, total: total.toFixed(), class: standing };
  return ok({
    ...preparedModel({ value: model, warnings: [] }, stored, { after }),
    write: async ({ manager, now }) => {
      await writeAppraisals(manager, [toAppraisalRow(made.value, set, now)]);
    },
  });
};

/** thẩm định: what was judged of a model, computed by the engine; the model itself stays as it is. */
export const appraiseModel = (order: RecordOrder, typed: TypedAppraisal) =>
  changeRecord({
    name: 'APPRAISE_MODEL',
    permission: 'RECOGNISE_MODEL',
    kind: 'MODEL',
    order,
    content: typed,
    prepare: (uow, stored) => prepare(uow, stored, typed),
  });
