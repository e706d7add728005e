import { column, parseCsv } from './csv.ts';
import { dataFile } from './data-file.ts';

/** One old province and the new one that its territory belongs to since 01/07/2025, both with their codes. */
export type ProvinceLineageRow = {
  readonly newCode: string;
  readonly newName: string;
  readonly newKind: 'PROVINCE' | 'CITY';
  readonly oldCode: string;
  readonly oldName: string;
};

/** data/provinces-2025-lineage.csv: 63 → 34. */
export const readProvinceLineage = (): readonly ProvinceLineageRow[] =>
  parseCsv(dataFile('provinces-2025-lineage.csv')).map((row) => ({
    newCode: column(row, 'new_code'),
    newName: column(row, 'new_name'),
    newKind: column(row, 'new_kind_2025_07_01') === 'CITY' ? 'CITY' : 'PROVINCE',
    oldCode: column(row, 'old_code'),
    oldName: column(row, 'old_name'),
  }));
