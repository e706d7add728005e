import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, decimal, decimalText, id, type Qualifier } from '@danvan/domain/kernel';
import {
  foldName,
  type Model,
  type ModelField,
  type ModelKind,
  type ModelResult,
  type ModelStanding,
  modelState,
  type Recognition,
  type RecognitionLevel,
  type ReplicationPoint,
  recordId,
} from '@danvan/domain/programme';
import type { ModelResultRow, ModelRow, RecognitionRow } from './model.row.ts';
import { toKnownDay } from './replication.map.ts';

const toRecognition = (row: RecognitionRow): Recognition => ({
  as: row.standing as ModelStanding,
  level: row.level as RecognitionLevel,
  on: toKnownDay(row.on_day, row.precision),
  document: row.document_id === null ? null : recordId(row.document_id),
  citation: row.citation,
});

const toResult = (row: ModelResultRow): ModelResult => ({
  on: row.on_day as Day,
  text: row.text,
  figures: row.figures.map(({ what, indicator, value, qualifier }) => ({
    what,
    indicator: indicator === null ? null : id(indicator),
    value: decimal(value),
    qualifier: qualifier as Qualifier,
  })),
});

/** What is read of a model besides its own row, in the order of days. */
export type ModelParts = {
  readonly recognitions: readonly RecognitionRow[];
  readonly results: readonly ModelResultRow[];
  readonly points: readonly ReplicationPoint[];
};

export const toModel = (row: ModelRow & { owner_id: string }, parts: ModelParts): Model => ({
  id: recordId(row.id),
  owner: row.owner_id as OrgUnitId,
  title: row.name,
  field: row.field as ModelField | null,
  kind: row.kind as ModelKind,
  people: row.people,
  started: toKnownDay(row.started_on, row.started_precision),
  area: row.area_id as OrgUnitId | null,
  address: row.address,
  description: row.description,
  recognitions: parts.recognitions.map(toRecognition),
  results: parts.results.map(toResult),
  points: parts.points,
  ended: row.ended_on === null ? null : { on: row.ended_on as Day, reason: row.end_reason ?? '' },
});

export const toModelRow = (model: Model): ModelRow => ({
  id: model.id,
  name: model.title,
  folded_name: model.title === null ? null : foldName(model.title),
  field: model.field,
  kind: model.kind,
  people: model.people,
  started_on: model.started.day,
  started_precision: model.started.precision,
  area_id: model.area,
  address: model.address,
  description: model.description,
  state: modelState(model),
  ended_on: model.ended?.on ?? null,
  end_reason: model.ended?.reason ?? null,
});

export const toRecognitionRows = (model: Model): RecognitionRow[] =>
  model.recognitions.map(({ as, level, on, document, citation }) => ({
    model_id: model.id,
    standing: as,
    level,
    on_day: on.day,
    precision: on.precision,
    document_id: document,
    citation,
  }));

export const toResultRows = (model: Model): ModelResultRow[] =>
  model.results.map(({ on, text, figures }) => ({
    model_id: model.id,
    on_day: on,
    text,
    figures: figures.map((figure) => ({ ...figure, value: decimalText(figure.value) })),
  }));
