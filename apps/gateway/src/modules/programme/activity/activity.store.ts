import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import {
  type ActivityJoined,
  type KeptActivity,
  toActivity,
  toActivityRow,
  toCountRows,
  toUnitRows,
} from './activity.map.ts';
import { ACTIVITY, ACTIVITY_COUNT, ACTIVITY_UNIT } from './activity.row.ts';

/** Counts go through JSON as text, so that no digit is lost. */
const JOINED = `
SELECT a.*, r.title,
  ARRAY (SELECT p.programme_id FROM work_record_programme p WHERE p.record_id = a.id ORDER BY p.programme_id) AS programmes,
  COALESCE((SELECT json_agg(json_build_object('measure', c.measure, 'value', c.value::text,
    'qualifier', c.qualifier, 'what', c.what) ORDER BY c.position)
    FROM activity_count c WHERE c.activity_id = a.id), '[]') AS counts,
  COALESCE((SELECT json_agg(json_build_object('unit_id', u.unit_id, 'role', u.role) ORDER BY u.unit_id)
    FROM activity_unit u WHERE u.activity_id = a.id), '[]') AS units
FROM activity a JOIN work_record r USING (id) WHERE a.id = ANY ($1::text[])`;

/** What activities say, in no order. Who may see them is decided by their records. */
export const readActivities = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly KeptActivity[]> => {
  const rows: ActivityJoined[] = await manager.query(JOINED, [ids]);
  return rows.map(toActivity);
};

/** Writes what activities say, in place of what they said. */
export const saveActivities = async (
  manager: EntityManager,
  activities: readonly KeptActivity[],
): Promise<void> => {
  const ids = [activities.map(({ id }) => id)];
  await manager.query('DELETE FROM activity_count WHERE activity_id = ANY ($1::text[])', ids);
  await manager.query('DELETE FROM activity_unit WHERE activity_id = ANY ($1::text[])', ids);
  await manager.query('DELETE FROM activity WHERE id = ANY ($1::text[])', ids);
  await insertMany(manager, ACTIVITY, activities.map(toActivityRow));
  await insertMany(manager, ACTIVITY_COUNT, activities.flatMap(toCountRows));
  await insertMany(manager, ACTIVITY_UNIT, activities.flatMap(toUnitRows));
};
