import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { insertMany } from '../../../database/insert-many.ts';
import { type StoredAppraisal, toAppraisal } from './appraisal.map.ts';
import { MODEL_APPRAISAL, type ModelAppraisalRow } from './appraisal.row.ts';

/** The appraisals of models, the newest first. Who asks has made sure that they may be read. */
export const readAppraisals = async (
  manager: EntityManager,
  models: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredAppraisal[]>> => {
  const rows: ModelAppraisalRow[] = await manager.query(
    'SELECT * FROM model_appraisal WHERE model_id = ANY ($1::text[]) ORDER BY on_day DESC, at DESC, id',
    [models],
  );
  return groupRows(rows.map(toAppraisal), ({ model }) => model);
};

/** Keeps new appraisals; also what the data sets bring. */
export const writeAppraisals = (
  manager: EntityManager,
  rows: readonly ModelAppraisalRow[],
): Promise<number> => insertMany(manager, MODEL_APPRAISAL, rows);
