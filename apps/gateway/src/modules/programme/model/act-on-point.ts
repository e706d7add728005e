import { id } from '@danvan/domain/kernel';
import {
  dropOutPoint,
  type Model,
  type PointDraft,
  type PointReport,
  type PointRevision,
  type ReplicationPoint,
  type ReplicationPointId,
  replicate,
  reportPoint,
  revisePoint,
} from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';
import { changeModel } from './change-model.ts';
import { unknownUnit } from './unknown-ties.ts';

/** The unit that applies the model at a point answers for the point, too. */
const unitOf =
  (point: ReplicationPointId) =>
  (model: Model): ReplicationPoint['unit'][] =>
    model.points.filter((each) => each.id === point).map(({ unit }) => unit);

/** A unit takes a model over: said by the owner for it, or by the unit for itself. */
export const replicateModel = (order: RecordOrder, draft: PointDraft) =>
  changeModel({
    name: 'REPLICATE_MODEL',
    order,
    said: draft,
    alsoFor: () => [draft.unit],
    unknown: (uow) => unknownUnit(uow, { unit: draft.unit, on: draft.started.day, member: 'unit' }),
    decide: (model, today, uow) => replicate(model, id(uow.newId()), draft, today),
  });

/** Mends where a point is, since when, and where it came from; to another unit it is moved by the owner alone. */
export const reviseReplicationPoint = (
  order: RecordOrder,
  point: ReplicationPointId,
  revision: PointRevision,
) =>
  changeModel({
    name: 'REVISE_REPLICATION_POINT',
    order,
    said: { point, ...revision },
    alsoFor: (model) => unitOf(point)(model).filter((unit) => unit === revision.unit),
    unknown: (uow) => unknownUnit(uow, { unit: revision.unit, on: revision.started.day, member: 'unit' }),
    decide: (model, today) => revisePoint(model, point, revision, today),
  });

/** Records the teams of a point, and what it has brought by a day. */
export const reportReplicationPoint = (order: RecordOrder, point: ReplicationPointId, report: PointReport) =>
  changeModel({
    name: 'REPORT_REPLICATION_POINT',
    order,
    said: { point, ...report },
    alsoFor: unitOf(point),
    decide: (model, today) => reportPoint(model, point, report, today),
  });

/** Records that a point applies the model no more. */
export const dropOutReplicationPoint = (
  order: RecordOrder,
  point: ReplicationPointId,
  dropOut: NonNullable<ReplicationPoint['droppedOut']>,
) =>
  changeModel({
    name: 'DROP_OUT_REPLICATION_POINT',
    order,
    said: { point, ...dropOut },
    reason: dropOut.reason,
    alsoFor: unitOf(point),
    decide: (model, today) => dropOutPoint(model, point, dropOut, today),
  });
