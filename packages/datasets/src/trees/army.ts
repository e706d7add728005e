import { id } from '@danvan/domain/kernel';
import type { Register } from './register.ts';
import { singleUnit } from './single-unit.ts';

/** The Army as far as it is a party to programmes: Central Military Commission, ministry, General Political Department. */
export const registerArmy = (register: Register): void => {
  const ministry = singleUnit({ id: id('qd-bqp'), name: 'Bộ Quốc phòng', kind: 'MINISTRY' });
  const department = singleUnit({
    id: id('qd-tcct'),
    name: 'Tổng cục Chính trị Quân đội nhân dân Việt Nam',
    shortName: 'Tổng cục Chính trị',
    kind: 'POLITICAL_DEPARTMENT',
  });
  register.units.push(ministry, department);
  for (const [child, parent] of [
    [ministry, id<'OrgUnit'>('qd-qutw')],
    [department, ministry.id],
  ] as const) {
    register.placements.push({ tree: 'ARMY', child: child.id, parent, validity: child.existence });
  }
};
