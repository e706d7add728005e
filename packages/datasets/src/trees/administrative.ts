import { intersection, validFrom } from '@danvan/domain/kernel';
import { basisOf, communesResolution, DISTRICTS_END, PROVINCES_RESOLUTION } from '../map/bases.ts';
import { GREAT_MERGER, REGISTER_OPENS } from '../map/days.ts';
import { type CommuneLife, fullName, phaseOn, shortName, type VietnamMap } from '../map/life.ts';
import { areaId, type Branch, type Parent, registerLife } from './branch.ts';
import { recordSuccessions } from './record-successions.ts';
import type { Register } from './register.ts';
import { NATION, singleUnit } from './single-unit.ts';

const territory = (level: Branch['level'], ground: Branch['basisOf'] = basisOf): Branch => ({
  tree: 'ADMINISTRATIVE',
  level,
  idOf: areaId,
  nameOf: (phase) => ({ name: fullName(phase), shortName: shortName(phase) }),
  kindOf: (phase) => phase.kind,
  basisOf: ground,
});

const communeParents = (life: CommuneLife): readonly Parent[] => {
  const parents: Parent[] = [];
  const before = intersection(life.existence, validFrom(REGISTER_OPENS, GREAT_MERGER));
  const since = intersection(life.existence, validFrom(GREAT_MERGER));
  if (before && life.district) parents.push({ parent: areaId(life.district), validity: before });
  if (since && life.newProvince) parents.push({ parent: areaId(life.newProvince), validity: since });
  return parents;
};

/** Names of the resolutions on communes, by the key of a commune that exists since 01/07/2025. */
const communeGround = (map: VietnamMap): ((communeKey: string) => string) => {
  const provinces = new Map(map.provinces.map((life) => [life.key, life]));
  const communes = new Map(map.communes.map((life) => [life.key, life]));
  return (key) => {
    const province = provinces.get(communes.get(key)?.newProvince ?? '');
    const phase = province && phaseOn(province, GREAT_MERGER);
    return communesResolution(phase ? fullName(phase).replace(/^\p{Lu}/u, (l) => l.toLowerCase()) : '');
  };
};

/** The state: nation, provinces, districts until 30/06/2025, communes. */
export const registerAdministrative = (register: Register, map: VietnamMap): void => {
  const ground = communeGround(map);
  register.units.push(singleUnit({ id: NATION, name: 'Việt Nam', kind: 'NATION', area: null }));
  for (const life of map.provinces) {
    registerLife(register, territory('PROVINCE'), life, [{ parent: NATION, validity: life.existence }]);
  }
  for (const life of map.districts) {
    registerLife(register, territory('DISTRICT'), life, [
      { parent: areaId(life.province), validity: life.existence },
    ]);
  }
  const commune = territory('COMMUNE', (on, life) => (on === GREAT_MERGER ? ground(life.key) : basisOf(on)));
  for (const life of map.communes) registerLife(register, commune, life, communeParents(life));
  recordSuccessions(register, GREAT_MERGER, map.provinceSuccessions, areaId, () => PROVINCES_RESOLUTION);
  recordSuccessions(
    register,
    GREAT_MERGER,
    [...map.communeSuccessions, ...map.islandSuccessions],
    areaId,
    ground,
  );
  abolishDistricts(register, map);
};

/** Districts end; the five islands without communes are not abolished but became special zones as they were. */
const abolishDistricts = (register: Register, map: VietnamMap): void => {
  const becameZones = new Set(map.islandSuccessions.map(({ from }) => from));
  for (const { key, province } of map.districts.filter((district) => !becameZones.has(district.key))) {
    register.changes.push({
      kind: 'ABOLISH',
      on: GREAT_MERGER,
      unit: areaId(key),
      tree: 'ADMINISTRATIVE',
      group: province,
      basis: DISTRICTS_END,
    });
  }
};
