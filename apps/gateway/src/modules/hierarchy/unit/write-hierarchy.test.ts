import { HIERARCHY_TREES, hierarchyAt } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import { testClock } from '@danvan/testing';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../database/open-database.ts';
import { openReading } from '../../../database/unit-of-work.ts';
import { type ClonedDatabase, cloneDatabase } from '../../../testing/clone-database.ts';
import { smallHierarchy } from '../../../testing/small-hierarchy.ts';
import { hierarchyOf } from './hierarchy.store.ts';
import { writeHierarchy } from './write-hierarchy.ts';

let database: ClonedDatabase;
let dataSource: DataSource;
const hierarchy = smallHierarchy();

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDatabase(database.url);
  await writeHierarchy(dataSource.manager, hierarchy);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('a hierarchy in the database', () => {
  it('is read back as it was written', async () => {
    const read = await hierarchyOf(dataSource.manager);
    const sorted = [...hierarchy.record.units].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(read.record.units).toEqual(sorted);
    expect(new Set(read.record.placements)).toEqual(new Set(hierarchy.record.placements));
    expect(new Set(read.record.events)).toEqual(new Set(hierarchy.record.events));
  });

  it('knows for every day who stands above whom, as the domain does', async () => {
    for (const on of [day('2020-01-01'), day('2025-06-30'), day('2025-07-01')]) {
      const view = hierarchyAt(hierarchy, on);
      for (const tree of HIERARCHY_TREES) {
        const rows: { line: string; is_root: boolean }[] = await dataSource.query(
          `SELECT descendant_id || ' < ' || ancestor_id || ' ' || depth AS line FROM ancestry
           WHERE tree = $1 AND valid_from <= $2 AND (valid_to IS NULL OR $2 < valid_to)`,
          [tree, on],
        );
        const expected = view
          .units(tree)
          .flatMap((unit) =>
            [unit, ...view.ancestors(tree, unit)].map((above, depth) => `${unit} < ${above} ${depth}`),
          );
        expect(new Set(rows.map((row) => row.line))).toEqual(new Set(expected));
      }
    }
  });

  it('is there for everyone, also when the reader who began to read it goes away half-way', async () => {
    const fresh = await openDatabase(database.url);
    const { reading, end } = await openReading(fresh, null, testClock());
    const abandoned = hierarchyOf(reading.manager).catch(() => 'gone');
    await fresh.query('SELECT 1');
    const waiting = hierarchyOf(fresh.manager);
    await end();
    expect((await waiting).units.size).toBe(hierarchy.units.size);
    await abandoned;
    await fresh.destroy();
  });

  it('changes nothing when it is written again', async () => {
    expect(await writeHierarchy(dataSource.manager, hierarchy)).toBe(0);
  });
});
