import { type Id, id, intersection, validFrom } from '@danvan/domain/kernel';
import { basisOf, COMMUNE_POLICE_BASIS, DISTRICT_POLICE_BASIS, PROVINCES_RESOLUTION } from '../map/bases.ts';
import { DISTRICT_POLICE_ENDS, GREAT_MERGER, REGISTER_OPENS } from '../map/days.ts';
import { ZONES_WITHOUT_POLICE } from '../map/known-gaps.ts';
import type { CommuneLife, Life, VietnamMap } from '../map/life.ts';
import { fullName, shortName } from '../map/life.ts';
import { type Branch, type Parent, policeId, registerLife } from './branch.ts';
import { registerKonTumDivisions } from './kon-tum-divisions.ts';
import { recordSuccessions } from './record-successions.ts';
import type { Register } from './register.ts';
import { singleUnit } from './single-unit.ts';

export const MINISTRY: Id<'OrgUnit'> = id('pol-bca');

const police = (level: Branch['level'], ground: Branch['basisOf'] = basisOf): Branch => ({
  tree: 'POLICE',
  level,
  idOf: policeId,
  nameOf: (phase) => ({
    name: `Công an ${fullName(phase).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
    shortName: shortName(phase),
  }),
  kindOf: () => 'POLICE',
  basisOf: ground,
});

/** Lives without police of their own: two special zones, and the districts that they were. */
const hasPolice = (life: Life): boolean =>
  !life.phases.some(
    ({ name, kind }) =>
      (kind === 'SPECIAL_ZONE' || kind === 'DISTRICT') && ZONES_WITHOUT_POLICE.some((zone) => zone === name),
  );

const communeParents = (life: CommuneLife, districts: ReadonlySet<string>): readonly Parent[] => {
  const underDistrict = life.district !== null && districts.has(life.district);
  const stages = [
    {
      of: underDistrict ? life.district : life.oldProvince,
      validity: validFrom(REGISTER_OPENS, DISTRICT_POLICE_ENDS),
    },
    { of: life.oldProvince, validity: validFrom(DISTRICT_POLICE_ENDS, GREAT_MERGER) },
    { of: life.newProvince, validity: validFrom(GREAT_MERGER) },
  ];
  return stages.flatMap((stage) => {
    const validity = intersection(stage.validity, life.existence);
    return validity === null || stage.of === null ? [] : [{ parent: policeId(stage.of), validity }];
  });
};

/** The police: ministry, provinces, districts until 28/02/2025, communes, and the divisions of Kon Tum. */
export const registerPolice = (register: Register, map: VietnamMap): void => {
  register.units.push(singleUnit({ id: MINISTRY, name: 'Bộ Công an', kind: 'MINISTRY' }));
  for (const life of map.provinces) {
    registerLife(register, police('PROVINCE'), life, [{ parent: MINISTRY, validity: life.existence }]);
  }
  registerKonTumDivisions(register);
  const districts = map.districts.filter(hasPolice);
  const whileDistricts = validFrom(REGISTER_OPENS, DISTRICT_POLICE_ENDS);
  for (const life of districts) {
    const parent = { parent: policeId(life.province), validity: whileDistricts };
    registerLife(register, police('DISTRICT'), life, [parent], whileDistricts);
    abolish(register, life.key, DISTRICT_POLICE_ENDS, life.province);
  }
  const commune = police('COMMUNE', (on) => (on === GREAT_MERGER ? COMMUNE_POLICE_BASIS : basisOf(on)));
  const districtKeys = new Set(districts.map(({ key }) => key));
  for (const life of map.communes.filter(hasPolice)) {
    registerLife(register, commune, life, communeParents(life, districtKeys));
  }
  recordSuccessions(register, GREAT_MERGER, map.provinceSuccessions, policeId, () => PROVINCES_RESOLUTION);
  recordCommuneChanges(register, map);
};

const recordCommuneChanges = (register: Register, map: VietnamMap): void => {
  const without = new Set(map.communes.filter((life) => !hasPolice(life)).map(({ key }) => key));
  const lasting = map.communeSuccessions.filter(({ to }) => !without.has(to));
  recordSuccessions(register, GREAT_MERGER, lasting, policeId, () => COMMUNE_POLICE_BASIS);
  const lives = new Map(map.communes.map((life) => [life.key, life]));
  for (const { from, to } of map.communeSuccessions) {
    if (without.has(to)) abolish(register, from, GREAT_MERGER, lives.get(from)?.oldProvince ?? from);
  }
  for (const { to } of map.islandSuccessions) {
    if (without.has(to)) continue;
    register.changes.push({
      kind: 'ESTABLISH',
      on: GREAT_MERGER,
      unit: policeId(to),
      tree: 'POLICE',
      group: lives.get(to)?.newProvince ?? to,
      basis: COMMUNE_POLICE_BASIS,
    });
  }
};

const abolish = (register: Register, key: string, on: typeof GREAT_MERGER, group: string): void => {
  const basis = on === GREAT_MERGER ? COMMUNE_POLICE_BASIS : DISTRICT_POLICE_BASIS;
  register.changes.push({ kind: 'ABOLISH', on, unit: policeId(key), tree: 'POLICE', group, basis });
};
