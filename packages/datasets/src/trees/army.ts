import { id } from '@danvan/domain/kernel';
import type { Register } from './register.ts';
import { singleUnit } from './single-unit.ts';

/** The Army's General Political Department: a party to the programmes, alone in its tree so far. */
export const registerArmy = (register: Register): void => {
  register.units.push(
    singleUnit({
      id: id('qd-tcct'),
      name: 'Tổng cục Chính trị Quân đội nhân dân Việt Nam',
      shortName: 'Tổng cục Chính trị',
      kind: 'POLITICAL_DEPARTMENT',
    }),
  );
};
