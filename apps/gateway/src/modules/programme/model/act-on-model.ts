import {
  endModel as end,
  type Model,
  type ModelResultDraft,
  type Recognition,
  recognise,
  recordResult,
  reviseModel as revise,
} from '@danvan/domain/programme';
import { appraisalNotices } from '../../emulation/appraisal/appraisal-notice.ts';
import { unknownDocuments } from '../document/unknown-documents.ts';
import type { RecordOrder } from '../record/change-record.ts';
import { changeModel } from './change-model.ts';
import type { ModelOrder } from './register-model.ts';
import { unknownIndicators, unknownUnit } from './unknown-ties.ts';

/** Mends what is said of a model, and who shares it. */
export const reviseModel = (order: RecordOrder, { draft, sharing }: ModelOrder) =>
  changeModel({
    name: 'REVISE_MODEL',
    order,
    said: { draft, sharing },
    sharing,
    unknown: (uow) => unknownUnit(uow, { unit: draft.area, on: draft.started.day, member: 'area' }),
    decide: (model, today) => revise(model, draft, today),
  });

/** Records that a level has recognised a model, or called it exemplary. */
export const recogniseModel = (order: RecordOrder, recognition: Recognition) =>
  changeModel({
    name: recognition.as === 'EXEMPLARY' ? 'MAKE_MODEL_EXEMPLARY' : 'RECOGNISE_MODEL',
    permission: 'RECOGNISE_MODEL',
    order,
    said: recognition,
    unknown: (uow) =>
      recognition.document === null
        ? Promise.resolve([])
        : unknownDocuments(uow, [{ document: recognition.document, path: ['document'] }]),
    notices: (uow, { id }) => appraisalNotices(uow, id, recognition.as),
    decide: (model, today) => recognise(model, recognition, today),
  });

/** Records what a model has brought by a day. */
export const recordModelResult = (order: RecordOrder, result: ModelResultDraft) =>
  changeModel({
    name: 'RECORD_MODEL_RESULT',
    order,
    said: result,
    unknown: (uow) => unknownIndicators(uow, result.figures),
    decide: (model, today) => recordResult(model, result, today),
  });

/** Ends a model at home; where it went it may live on. */
export const endModel = (order: RecordOrder, ending: NonNullable<Model['ended']>) =>
  changeModel({
    name: 'END_MODEL',
    order,
    said: ending,
    reason: ending.reason,
    decide: (model, today) => end(model, ending, today),
  });
