import type { Block } from '@danvan/domain/emulation';
import { ORG_LEVELS, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../../programme/record/record.scope.ts';
import { toBlock } from './cluster.map.ts';
import type { EmulationBlockRow } from './cluster.row.ts';

export type ClustersWanted = {
  readonly block: string | null;
  /** Set for this year. */
  readonly year: number | null;
  /** In which this unit, or a former one that it continues, is a member (in that year, if one is wanted). */
  readonly unit: string | null;
  readonly isAtWork: boolean | null;
  readonly offset: number;
  readonly limit: number;
};

const conditions = (wanted: ClustersWanted, day: string, parameters: unknown[]): string[] => {
  const given = <T>(value: T | null, sql: (parameter: string) => string): string[] =>
    value === null ? [] : [sql(`$${parameters.push(value)}`)];
  return [
    ...given(wanted.block, (p) => `c.block_id = ${p}`),
    ...given(
      wanted.year,
      (p) => `EXISTS (SELECT FROM cluster_year y WHERE y.cluster_id = c.id AND y.year = ${p}::integer)`,
    ),
    ...given(
      wanted.unit,
      (p) => `EXISTS (SELECT FROM cluster_member m WHERE m.cluster_id = c.id
        ${wanted.year === null ? '' : `AND m.year = ${wanted.year}`}
        AND m.unit_id IN (SELECT line_unit(ARRAY[${p}]::text[], ${day}, FALSE)))`,
    ),
    ...given(wanted.isAtWork, (p) => `(c.ended_on IS NULL OR ${day} < c.ended_on) = ${p}::boolean`),
  ];
};

/** Higher levels first. */
const LEVEL_ORDER = `array_position(ARRAY[${ORG_LEVELS.map((level) => `'${level}'`).join(', ')}], b.level)`;

/** The clusters that are seen and wanted, by block and name. */
export const findClusters = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: ClustersWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const parameters: unknown[] = [scope.on];
  const seen = seenCondition(scope, 'r', parameters);
  const where = [seen, ...conditions(wanted, '$1::date', parameters)].join(' AND ');
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `WITH today AS (SELECT $1::date AS day)
     SELECT c.id, count(*) OVER ()::int AS total
     FROM today, cluster c JOIN work_record r USING (id) JOIN emulation_block b ON b.id = c.block_id
     WHERE ${where} ORDER BY ${LEVEL_ORDER}, b.name COLLATE vietnamese, r.title COLLATE vietnamese, c.id
     OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

/** The blocks that a unit keeps: a new cluster of it goes into one of them, or into a new one. */
export const findBlocks = async (manager: EntityManager, keeper: OrgUnitId): Promise<readonly Block[]> => {
  const rows: EmulationBlockRow[] = await manager.query(
    'SELECT b.* FROM emulation_block b WHERE b.keeper_id = $1 ORDER BY b.name COLLATE vietnamese, b.id',
    [keeper],
  );
  return rows.map(toBlock);
};
