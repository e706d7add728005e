import { groupBy } from '@danvan/domain/kernel';
import type { AddressDatabase, MappingRow } from '../sources/address-database.ts';
import type { ProvinceLineageRow } from '../sources/province-lineage.ts';
import { fold } from '../spelling.ts';
import { bareProvinceName, type NamedKind, readCommuneName, readDistrictName } from './kind-words.ts';

/** A commune of 30/06/2025 and the one that the package says it went into. */
export type OldCommune = {
  readonly code: string | null;
  readonly name: NamedKind;
  readonly district: string;
  readonly provinceCode: string;
  readonly newCode: string;
};

/** A commune of 01/07/2025. */
export type NewCommune = { readonly code: string; readonly name: NamedKind; readonly provinceCode: string };

/** A row without old code that names an old commune, its target found by name inside the new province. */
export type UncodedRow = {
  readonly row: MappingRow;
  readonly name: NamedKind;
  readonly district: string;
  readonly provinceCode: string;
  readonly newCode: string;
  /** The code that the row itself gives for its target; wrong in about half of these rows. */
  readonly statedCode: string;
};

export type ReadCommunes = {
  readonly oldCommunes: readonly OldCommune[];
  readonly newCommunes: readonly NewCommune[];
  readonly uncoded: readonly UncodedRow[];
  /** New codes of rows that name no old commune at all: island districts. */
  readonly islands: readonly string[];
};

/** "p62" and the district's name: districts of one name in one province differ by their kind. */
export const districtId = (provinceCode: string, districtName: string): string => {
  const { mark, name } = readDistrictName(districtName);
  return `${provinceCode}|${mark}|${name}`;
};

/** Finds provinces by their names and communes by name within a province. */
type Finder = {
  readonly origin: (row: MappingRow) => Pick<OldCommune, 'provinceCode' | 'district' | 'name'>;
  readonly newCode: (row: MappingRow) => string;
};

const finderOf = (newCommunes: readonly NewCommune[], provinces: readonly ProvinceLineageRow[]): Finder => {
  const oldProvinces = new Map(provinces.map((row) => [row.oldName, row.oldCode]));
  oldProvinces.set('Huế', '46'); // the package knows it under its new name only
  const newProvinces = new Map(provinces.map((row) => [row.newName, row.newCode]));
  const byName = groupBy(newCommunes, (c) => nameKey(c.provinceCode, c.name));
  return {
    origin: (row) => {
      const provinceCode = known(oldProvinces, bareProvinceName(row.old_province_name ?? ''));
      const district = districtId(provinceCode, row.old_district_name ?? '');
      return { provinceCode, district, name: readCommuneName(row.old_ward_name ?? '') };
    },
    newCode: (row) => {
      const province = known(newProvinces, bareProvinceName(row.new_province_name));
      const [found, ...others] = byName.get(nameKey(province, readCommuneName(row.new_ward_name))) ?? [];
      if (found === undefined || others.length > 0) {
        throw new Error(`No single commune ${row.new_ward_name}, row ${row.id}`);
      }
      return found.code;
    },
  };
};

/** Reads the package's rows; codes of provinces come from the table of 63 → 34, never from a name alone. */
export const readCommunes = (
  { communes, mappings }: AddressDatabase,
  provinces: readonly ProvinceLineageRow[],
): ReadCommunes => {
  const newCommunes = communes.map((row) => ({
    code: row.ward_code,
    name: readCommuneName(row.name),
    provinceCode: row.province_code,
  }));
  const { origin, newCode } = finderOf(newCommunes, provinces);
  const named = mappings.filter((row) => row.old_ward_name !== null);
  return {
    newCommunes,
    oldCommunes: named
      .filter((row) => row.old_ward_code)
      .map((row) => ({ ...origin(row), code: row.old_ward_code, newCode: row.new_ward_code })),
    uncoded: named
      .filter((row) => !row.old_ward_code)
      .map((row) => ({ ...origin(row), row, newCode: newCode(row), statedCode: row.new_ward_code })),
    islands: mappings.filter((row) => row.old_ward_name === null).map(newCode),
  };
};

const nameKey = (provinceCode: string, { word, name }: NamedKind): string =>
  `${provinceCode}|${word}|${name.toLowerCase()}`;

const known = (codes: ReadonlyMap<string, string>, name: string): string => {
  const code = codes.get(name);
  if (code === undefined) throw new Error(`No province is called "${name}"`);
  return code;
};

/** Do two names mean the same place, spelled differently at most? */
export const isSameName = (a: NamedKind, b: NamedKind): boolean => fold(a.name) === fold(b.name);
