import { id } from '@danvan/domain/kernel';
import { basisOf, FRONT_PROVINCES_BASIS } from '../map/bases.ts';
import { GREAT_MERGER } from '../map/days.ts';
import { fullName, shortName, type VietnamMap } from '../map/life.ts';
import { type Branch, registerLife } from './branch.ts';
import { recordSuccessions } from './record-successions.ts';
import type { Register } from './register.ts';
import { singleUnit } from './single-unit.ts';

const FRONT_CENTRAL = id<'OrgUnit'>('mttq-tw');

const front: Branch = {
  tree: 'FRONT',
  level: 'PROVINCE',
  idOf: (key) => id(`mttq-${key}`),
  nameOf: (phase) => ({
    name: `Ủy ban Mặt trận Tổ quốc Việt Nam ${fullName(phase).replace(/^\p{Lu}/u, (l) => l.toLowerCase())}`,
    shortName: `MTTQ ${shortName(phase)}`,
  }),
  kindOf: () => 'FRONT_COMMITTEE',
  basisOf,
};

/** The Fatherland Front: central, 63 → 34 provincial committees. */
export const registerFront = (register: Register, map: VietnamMap): void => {
  const name = 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam';
  register.units.push(
    singleUnit({ id: FRONT_CENTRAL, name, shortName: 'MTTQ Trung ương', kind: 'FRONT_COMMITTEE' }),
  );
  for (const life of map.provinces) {
    registerLife(register, front, life, [{ parent: FRONT_CENTRAL, validity: life.existence }]);
  }
  recordSuccessions(register, GREAT_MERGER, map.provinceSuccessions, front.idOf, () => FRONT_PROVINCES_BASIS);
};
