import type { Model, ReplicationPoint } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { insertMany } from '../../../database/insert-many.ts';
import { toModel, toModelRow, toRecognitionRows, toResultRows } from './model.map.ts';
import {
  MODEL,
  MODEL_RECOGNITION,
  MODEL_RESULT,
  type ModelResultRow,
  type ModelRow,
  type RecognitionRow,
} from './model.row.ts';
import { toPoint, toPointRows, toReportRows } from './replication.map.ts';
import {
  type PointReportRow,
  REPLICATION_POINT,
  REPLICATION_POINT_REPORT,
  type ReplicationPointRow,
} from './replication.row.ts';

const POINTS = 'SELECT * FROM replication_point WHERE model_id = ANY ($1::text[]) ORDER BY started_on, id';
const REPORTS = `
SELECT q.* FROM replication_point_report q JOIN replication_point p ON p.id = q.point_id
WHERE p.model_id = ANY ($1::text[]) ORDER BY q.on_day`;

/** The points of models, by model. */
const readPoints = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReplicationPoint[]>> => {
  const rows: ReplicationPointRow[] = await manager.query(POINTS, [ids]);
  const reports = groupRows<PointReportRow>(await manager.query(REPORTS, [ids]), (row) => row.point_id);
  const byModel = groupRows(rows, (row) => row.model_id);
  const points = [...byModel].map(
    ([model, own]) => [model, own.map((row) => toPoint(row, reports.get(row.id) ?? []))] as const,
  );
  return new Map(points);
};

const READ = {
  models: `SELECT m.*, r.owner_id FROM model m JOIN work_record r USING (id) WHERE m.id = ANY ($1::text[])`,
  recognitions:
    'SELECT * FROM model_recognition WHERE model_id = ANY ($1::text[]) ORDER BY on_day, standing DESC',
  results: 'SELECT * FROM model_result WHERE model_id = ANY ($1::text[]) ORDER BY on_day',
};

/** Models with their whole story, in no order. Who may see them is decided by their records. */
export const readModels = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly Model[]> => {
  const ofModel = (row: { model_id: string }): string => row.model_id;
  const models: (ModelRow & { owner_id: string })[] = await manager.query(READ.models, [ids]);
  const points = await readPoints(manager, ids);
  const recognitions = groupRows<RecognitionRow>(await manager.query(READ.recognitions, [ids]), ofModel);
  const results = groupRows<ModelResultRow>(await manager.query(READ.results, [ids]), ofModel);
  return models.map((row) =>
    toModel(row, {
      recognitions: recognitions.get(row.id) ?? [],
      results: results.get(row.id) ?? [],
      points: points.get(row.id) ?? [],
    }),
  );
};

const FORGET = [
  `DELETE FROM replication_point_report q USING replication_point p
   WHERE p.id = q.point_id AND p.model_id = ANY ($1::text[])`,
  'DELETE FROM replication_point WHERE model_id = ANY ($1::text[])',
  'DELETE FROM model_recognition WHERE model_id = ANY ($1::text[])',
  'DELETE FROM model_result WHERE model_id = ANY ($1::text[])',
  'DELETE FROM model WHERE id = ANY ($1::text[])',
];

/** Writes models with their whole story, in place of what was written of them; their records are there already. */
export const saveModels = async (manager: EntityManager, models: readonly Model[]): Promise<void> => {
  for (const statement of FORGET) await manager.query(statement, [models.map(({ id }) => id)]);
  await insertMany(manager, MODEL, models.map(toModelRow));
  await insertMany(manager, MODEL_RECOGNITION, models.flatMap(toRecognitionRows));
  await insertMany(manager, MODEL_RESULT, models.flatMap(toResultRows));
  await insertMany(manager, REPLICATION_POINT, models.flatMap(toPointRows));
  await insertMany(manager, REPLICATION_POINT_REPORT, models.flatMap(toReportRows));
};
