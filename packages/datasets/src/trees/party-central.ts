import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id, validFrom } from '@danvan/domain/kernel';
import { COMMISSIONS_BASIS } from '../map/bases.ts';
import { COMMISSIONS_MERGE, REGISTER_OPENS } from '../map/days.ts';
import { type Register, recordLinks, wholeLink } from './register.ts';
import { singleUnit } from './single-unit.ts';

/** Central Committee with its commissions of mass mobilisation and propaganda, one since 03/02/2025. */
export const registerCentralParty = (register: Register): OrgUnitId => {
  const root = id<'OrgUnit'>('dang-tw');
  const apart = validFrom(REGISTER_OPENS, COMMISSIONS_MERGE);
  const commissions = [
    singleUnit({
      id: id('dv-tw'),
      name: 'Ban Dân vận Trung ương',
      kind: 'MASS_MOBILISATION_COMMISSION',
      existence: apart,
    }),
    singleUnit({
      id: id('tg-tw'),
      name: 'Ban Tuyên giáo Trung ương',
      kind: 'PROPAGANDA_COMMISSION',
      existence: apart,
    }),
  ];
  const joint = singleUnit({
    id: id('tgdv-tw'),
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    kind: 'MASS_MOBILISATION_COMMISSION',
    existence: validFrom(COMMISSIONS_MERGE),
  });
  const committee = singleUnit({ id: root, name: 'Ban Chấp hành Trung ương Đảng', kind: 'PARTY_COMMITTEE' });
  register.units.push(committee, ...commissions, joint);
  for (const unit of [...commissions, joint]) {
    register.placements.push({ tree: 'PARTY', child: unit.id, parent: root, validity: unit.existence });
  }
  recordLinks(register, {
    kind: 'MERGE',
    on: COMMISSIONS_MERGE,
    stem: 'tgdv-tw',
    basis: COMMISSIONS_BASIS,
    links: commissions.map((unit) => wholeLink(unit.id, joint.id)),
  });
  return root;
};
