import { type AddressDatabase, readAddressDatabase } from '../sources/address-database.ts';
import { type ProvinceLineageRow, readProvinceLineage } from '../sources/province-lineage.ts';
import { communesOf } from './communes.ts';
import { districtKey, districtLife } from './districts.ts';
import { type JudgedRow, judgeUncoded } from './judge-uncoded.ts';
import { IA_MO, ISLAND_PROVINCES } from './known-gaps.ts';
import type { CommuneLife, VietnamMap } from './life.ts';
import { provincesOf } from './provinces.ts';
import { districtId, type NewCommune, type ReadCommunes, readCommunes } from './read-communes.ts';

/** The map and what it was made of, for the load report. */
export type MapReading = {
  readonly map: VietnamMap;
  readonly database: AddressDatabase;
  readonly provinces: readonly ProvinceLineageRow[];
  readonly communes: ReadCommunes;
  readonly judged: readonly JudgedRow[];
};

const withIaMo = (communes: ReadCommunes): ReadCommunes => {
  const now = communes.newCommunes.find(({ code }) => code === IA_MO.newCode);
  if (now === undefined) throw new Error('The table of communes lacks xã Ia Mơ');
  const old = {
    code: null,
    name: now.name,
    district: districtId(IA_MO.oldProvince, IA_MO.oldDistrict),
    provinceCode: IA_MO.oldProvince,
    newCode: now.code,
  };
  return { ...communes, oldCommunes: [...communes.oldCommunes, old] };
};

const islandDistrict = ({ code, name }: NewCommune): string => {
  const province = ISLAND_PROVINCES[code];
  if (province === undefined) throw new Error(`No old province known for the island ${name.name}`);
  return districtId(province, `Huyện ${name.name}`);
};

/** Reads both sources and puts the territories of the country through time together. */
export const readVietnamMap = (): MapReading => {
  const database = readAddressDatabase();
  const rows = readProvinceLineage();
  const communes = withIaMo(readCommunes(database, rows));
  const judged = judgeUncoded(communes);
  const provinces = provincesOf(rows);
  const { lives, successions, keyOfNew } = communesOf(communes, judged);
  const islands = communes.newCommunes
    .filter(({ code }) => communes.islands.includes(code))
    .map((zone) => ({ district: islandDistrict(zone), zone: keyOfNew.get(zone.code) ?? '' }));
  const districts = new Set([
    ...communes.oldCommunes.map((old) => old.district),
    ...islands.map((island) => island.district),
  ]);
  const oldKeyOf = (code: string): string => provinces.oldKeyOf.get(code) ?? '';
  const withKeys = (life: CommuneLife): CommuneLife => ({
    ...life,
    district: life.district && districtKey(life.district),
    oldProvince: life.oldProvince && oldKeyOf(life.oldProvince),
    newProvince: life.newProvince && (provinces.newKeyOf.get(life.newProvince) ?? ''),
  });
  const map: VietnamMap = {
    provinces: provinces.lives,
    provinceSuccessions: provinces.successions,
    districts: [...districts].map((id) => districtLife(id, oldKeyOf(id.slice(0, 2)))),
    communes: lives.map(withKeys),
    communeSuccessions: successions,
    islandSuccessions: islands.map(({ district, zone }) => ({
      from: districtKey(district),
      to: zone,
      divided: false,
    })),
  };
  return { map, database, provinces: rows, communes, judged };
};
