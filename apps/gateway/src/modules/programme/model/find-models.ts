import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  foldName,
  type ModelField,
  type ModelKind,
  type ModelState,
  type RecognitionLevel,
} from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type ModelSearch = {
  readonly search: string | null;
  readonly fields: readonly ModelField[] | null;
  readonly kinds: readonly ModelKind[] | null;
  readonly states: readonly ModelState[] | null;
  readonly level: RecognitionLevel | null;
  /** The owner, a unit above it, or the area in which it lies. */
  readonly ownerUnder: OrgUnitId | null;
  /** A unit that applies the model, a unit above it, or the area in which it lies. */
  readonly appliedUnder: OrgUnitId | null;
  readonly programme: string | null;
  readonly on: Day;
  readonly offset: number;
  readonly limit: number;
};

/** Every word must be there, in any order; short forms are written out as they are in what is searched. */
const needlesOf = (search: string | null): string[] =>
  foldName(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word}%`);

/** A unit lies within another when it is of its line, or serves an area of its line. */
const within = (unit: string, holder: string): string =>
  `EXISTS (SELECT FROM org_unit u JOIN line_unit(ARRAY[${holder}], $9::date, true) AS line (id)
     ON line.id = u.id OR line.id = u.area_id WHERE u.id = ${unit})`;

const FIND = `
SELECT m.id, count(*) OVER ()::int AS total
FROM model m JOIN work_record r ON r.id = m.id
WHERE r.search_text LIKE ALL ($1::text[])
  AND ($2::text[] IS NULL OR m.field = ANY ($2))
  AND ($3::text[] IS NULL OR m.kind = ANY ($3))
  AND ($4::text[] IS NULL OR m.state = ANY ($4))
  AND ($5::text IS NULL OR EXISTS (SELECT FROM model_recognition k WHERE k.model_id = m.id AND k.level = $5))
  AND ($6::text IS NULL OR ${within('r.owner_id', '$6')})
  AND ($7::text IS NULL OR EXISTS (SELECT FROM replication_point p WHERE p.model_id = m.id
    AND ${within('p.unit_id', '$7')}))
  AND ($8::text IS NULL OR EXISTS (
    SELECT FROM work_record_programme w WHERE w.record_id = m.id AND w.programme_id = $8))`;

/** Models that answer to all of it, as far as they are seen, in Vietnamese order of their names; the nameless last. */
export const findModels = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: ModelSearch,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const parameters: unknown[] = [
    needlesOf(wanted.search),
    wanted.fields,
    wanted.kinds,
    wanted.states,
    wanted.level,
    wanted.ownerUnder,
    wanted.appliedUnder,
    wanted.programme,
    wanted.on,
  ];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `${FIND} AND ${seen} ORDER BY m.name IS NULL, r.title COLLATE vietnamese, m.id OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};
