import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClonedDatabase, cloneDatabase } from '../testing/clone-database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

let database: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDatabase(database.url);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const first = async (expression: string, ...values: string[]): Promise<unknown> => {
  const [row] = await dataSource.query(`SELECT ${expression} AS it`, values);
  return row.it;
};

describe('the migrated database', () => {
  it('has exactly the shape that the rows describe', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is not migrated a second time', async () => {
    expect(await migrate(dataSource)).toEqual([]);
  });

  it('sorts names as Vietnamese does', async () => {
    const names = ['Đắk Lắk', 'Đà Nẵng', 'Cà Mau', 'An Giang', 'Điện Biên', 'Đồng Nai', 'Huế', 'Hà Nội'];
    const rows: { name: string }[] = await dataSource.query(
      'SELECT name FROM unnest($1::text[]) AS name ORDER BY name COLLATE vietnamese',
      [names],
    );
    expect(rows.map(({ name }) => name)).toEqual([...names].sort(new Intl.Collator('vi').compare));
  });

  it.each(['đắk lắk', 'ĐẮK LẮK', 'dak  lak', 'Đắk Lắk'.normalize('NFD')])(
    'finds Đắk Lắk by "%s"',
    async (typed) => {
      expect(await first('fold_search($1)', typed)).toBe('dak lak');
    },
  );

  it.each([
    ["M'Drắk", 'M’Đrắk'],
    ['Hòa Bình', 'Hoà Bình'],
    ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
  ])('does not mind the apostrophe, the dash or where the tone stands: %s, %s', async (one, other) => {
    expect(await first('fold_search($1) = fold_search($2)', one, other)).toBe(true);
  });
});
