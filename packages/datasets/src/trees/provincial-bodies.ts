import { id } from '@danvan/domain/kernel';
import { basisOf, PARTY_PROVINCES_BASIS, PROVINCES_RESOLUTION } from '../map/bases.ts';
import { GREAT_MERGER } from '../map/days.ts';
import { fullName, type Phase, shortName, type VietnamMap } from '../map/life.ts';
import { type Branch, type Parent, registerLife } from './branch.ts';
import { recordSuccessions } from './record-successions.ts';
import type { Register } from './register.ts';

const inCity = (phase: Phase): boolean => phase.kind === 'CITY';

const branch = (
  stem: string,
  kind: ReturnType<Branch['kindOf']>,
  nameOf: (phase: Phase) => string,
): Branch => ({
  tree: 'PARTY',
  level: 'PROVINCE',
  idOf: (key) => id(`${stem}-${key}`),
  nameOf: (phase) => ({ name: nameOf(phase), shortName: shortName(phase) }),
  kindOf: () => kind,
  basisOf,
});

const standingBoard = branch(
  'btv',
  'STANDING_BODY',
  (phase) => `Ban Thường vụ ${inCity(phase) ? 'Thành ủy' : 'Tỉnh ủy'} ${phase.name}`,
);
const peopleCommittee = branch(
  'ubnd',
  'PEOPLE_COMMITTEE',
  (phase) => `Ủy ban nhân dân ${fullName(phase).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
);
const youthUnion = branch(
  'doan',
  'YOUTH_UNION',
  (phase) => `${inCity(phase) ? 'Thành đoàn' : 'Tỉnh đoàn'} ${phase.name}`,
);

/**
 * What the sources name in a province besides its police, its Party and its Front (facts.md §1): the standing board
 * stands under the Party committee; people's committee and youth union stand in none of the five trees, where
 * "Tỉnh …" itself is the state.
 */
export const registerProvincialBodies = (register: Register, map: VietnamMap): void => {
  for (const life of map.provinces) {
    const committee: Parent = { parent: id(`dang-${life.key}`), validity: life.existence };
    registerLife(register, standingBoard, life, [committee]);
    registerLife(register, peopleCommittee, life, []);
    registerLife(register, youthUnion, life, []);
  }
  for (const [body, basis] of [
    [standingBoard, PARTY_PROVINCES_BASIS],
    [peopleCommittee, PROVINCES_RESOLUTION],
    [youthUnion, PROVINCES_RESOLUTION],
  ] as const) {
    recordSuccessions(register, GREAT_MERGER, map.provinceSuccessions, body.idOf, () => basis);
  }
};
