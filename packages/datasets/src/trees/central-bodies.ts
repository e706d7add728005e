import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id, type Validity, validFrom } from '@danvan/domain/kernel';
import type { Register } from './register.ts';
import { singleUnit } from './single-unit.ts';

const CENTRAL_COMMITTEE: OrgUnitId = id('dang-tw');

/** Known from its inspection of 07/07/2020 only (S0); written as of that year. */
const STEERING_YEAR: Validity = validFrom(day('2020-01-01'), day('2021-01-01'));

type Body = Parameters<typeof singleUnit>[0] & { readonly parent: OrgUnitId };

/** What stands beside the commissions of the Central Committee in the sources (facts.md §1). */
const BODIES: readonly Body[] = [
  { id: id('dang-bct'), name: 'Bộ Chính trị', kind: 'STANDING_BODY', parent: CENTRAL_COMMITTEE },
  { id: id('dang-bbt'), name: 'Ban Bí thư', kind: 'STANDING_BODY', parent: CENTRAL_COMMITTEE },
  {
    id: id('bcd-290'),
    name: 'Ban Chỉ đạo Trung ương tổng kết Quyết định 290',
    shortName: 'Ban Chỉ đạo tổng kết 290',
    kind: 'STEERING_COMMITTEE',
    existence: STEERING_YEAR,
    parent: CENTRAL_COMMITTEE,
  },
  {
    id: id('dang-catw'),
    name: 'Đảng ủy Công an Trung ương',
    kind: 'PARTY_COMMITTEE',
    parent: CENTRAL_COMMITTEE,
  },
  {
    id: id('dang-catw-btv'),
    name: 'Ban Thường vụ Đảng ủy Công an Trung ương',
    shortName: 'Ban Thường vụ Đảng ủy CATW',
    kind: 'STANDING_BODY',
    parent: id('dang-catw'),
  },
  { id: id('qd-qutw'), name: 'Quân ủy Trung ương', kind: 'PARTY_COMMITTEE', parent: CENTRAL_COMMITTEE },
];

/** Bodies of the central Party, and the National Assembly, which stands in none of the five trees. */
export const registerCentralBodies = (register: Register): void => {
  for (const { parent, ...body } of BODIES) {
    const unit = singleUnit(body);
    register.units.push(unit);
    register.placements.push({ tree: 'PARTY', child: unit.id, parent, validity: unit.existence });
  }
  register.units.push(singleUnit({ id: id('quoc-hoi'), name: 'Quốc hội', kind: 'NATIONAL_ASSEMBLY' }));
};
