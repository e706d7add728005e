import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  MODEL_WARNING_WORDS,
  type ModelDraft,
  type ModelId,
  makeModel,
  registeredModel,
  type WorkRecordId,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { createRecord } from '../record/create-record.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { type RecordFault, type SaidNotice, sayAll } from '../record/record-fault.ts';
import { findSimilarModels } from './find-similar-models.ts';
import { type ModelSharing, preparedModel, refuseModel } from './prepare-model.ts';
import { unknownUnit } from './unknown-ties.ts';

/** What is typed of a model: what it is, and who shares it. */
export type ModelOrder = { readonly draft: ModelDraft; readonly sharing: ModelSharing };

/** A model of a similar name is told, and does not keep anybody from registering. */
const warnOfSimilar = async (uow: Uow, title: string | null): Promise<SaidNotice[]> => {
  if (title === null) return [];
  const similar = await findSimilarModels(uow.manager, await recordScopeOf(uow), title, null);
  if (similar.length === 0) return [];
  const name = similar.map((each) => each.title).join('; ');
  return sayAll(MODEL_WARNING_WORDS, [{ code: 'SIMILAR_NAME', path: ['title'], about: { name } }]);
};

const prepare = async (
  uow: Uow,
  { draft, sharing }: ModelOrder,
  id: WorkRecordId,
): Promise<Result<Prepared, RecordFault>> => {
  const made = makeModel(draft, todayOf({ now: () => uow.now }));
  if (!made.ok) return err(refuseModel(made.error));
  const unknown = await unknownUnit(uow, { unit: draft.area, on: draft.started.day, member: 'area' });
  if (unknown.length > 0) return err({ kind: 'INPUT', faults: unknown });
  const { value: content, warnings } = made.value;
  const model = registeredModel(id as ModelId, uow.actor.unitId, content);
  const similar = await warnOfSimilar(uow, content.title);
  return ok(preparedModel({ value: model, warnings }, sharing, { after: content }, similar));
};

/** Registers a model; the actor's unit owns it. */
export const registerModel = (idempotencyKey: string, order: ModelOrder) =>
  createRecord({
    name: 'REGISTER_MODEL',
    permission: 'KEEP_MODEL',
    kind: 'MODEL',
    idempotencyKey,
    content: order,
    prepare: (uow, id) => prepare(uow, order, id),
  });
