import { type AddressDatabase, readAddressDatabase } from '../sources/address-database.ts';
import { type ProvinceLineageRow, readProvinceLineage } from '../sources/province-lineage.ts';
import { type Communes, communesOf } from './communes.ts';
import { districtKey, districtLife } from './districts.ts';
import { type JudgedRow, judgeUncoded } from './judge-uncoded.ts';
import { IA_MO, ISLAND_PROVINCES } from './known-gaps.ts';
import type { CommuneLife, VietnamMap } from './life.ts';
import { type Provinces, provincesOf } from './provinces.ts';
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

/** Island districts without communes, and the zone that each became. */
const islandsOf = (communes: ReadCommunes, { keyOfNew }: Communes) =>
  communes.newCommunes
    .filter(({ code }) => communes.islands.includes(code))
    .map((zone) => ({ district: islandDistrict(zone), zone: keyOfNew.get(zone.code) ?? '' }));

/** Codes of provinces and ids of districts become keys of lives. */
const withKeys = (life: CommuneLife, provinces: Provinces): CommuneLife => ({
  ...life,
  district: life.district && districtKey(life.district),
  oldProvince: life.oldProvince && keyIn(provinces.oldKeyOf, life.oldProvince),
  newProvince: life.newProvince && keyIn(provinces.newKeyOf, life.newProvince),
});

const keyIn = (keys: ReadonlyMap<string, string>, code: string): string => {
  const key = keys.get(code);
  if (key === undefined) throw new Error(`No province has the code ${code}`);
  return key;
};

const putTogether = (provinces: Provinces, read: ReadCommunes, communes: Communes): VietnamMap => {
  const islands = islandsOf(read, communes);
  const districts = new Set([...read.oldCommunes, ...islands].map(({ district }) => district));
  return {
    provinces: provinces.lives,
    provinceSuccessions: provinces.successions,
    districts: [...districts].map((id) => districtLife(id, keyIn(provinces.oldKeyOf, id.slice(0, 2)))),
    communes: communes.lives.map((life) => withKeys(life, provinces)),
    communeSuccessions: communes.successions,
    islandSuccessions: islands.map(({ district, zone }) => ({
      from: districtKey(district),
      to: zone,
      divided: false,
    })),
  };
};

/** Reads both sources and puts the territories of the country through time together. */
export const readVietnamMap = (): MapReading => {
  const database = readAddressDatabase();
  const rows = readProvinceLineage();
  const communes = withIaMo(readCommunes(database, rows));
  const judged = judgeUncoded(communes);
  const map = putTogether(provincesOf(rows), communes, communesOf(communes, judged));
  return { map, database, provinces: rows, communes, judged };
};
