import { id, intersection, type Validity, validFrom } from '@danvan/domain/kernel';
import { basisOf, COMMISSIONS_BASIS, PARTY_PROVINCES_BASIS } from '../map/bases.ts';
import { COMMISSIONS_MERGE, GREAT_MERGER, REGISTER_OPENS } from '../map/days.ts';
import { type Life, type Phase, shortName, type VietnamMap } from '../map/life.ts';
import { type Branch, registerLife } from './branch.ts';
import { registerCentralParty } from './party-central.ts';
import { recordSuccessions } from './record-successions.ts';
import { type Register, recordLinks, wholeLink } from './register.ts';

/** "Tỉnh ủy Kon Tum", "Thành ủy Huế". */
const committeeName = (phase: Phase): string =>
  `${phase.kind === 'CITY' ? 'Thành ủy' : 'Tỉnh ủy'} ${phase.name}`;

const partyBranch = (stem: string, kind: ReturnType<Branch['kindOf']>, prefix: string): Branch => ({
  tree: 'PARTY',
  level: 'PROVINCE',
  idOf: (key) => id(`${stem}-${key}`),
  nameOf: (phase) => ({ name: `${prefix}${committeeName(phase)}`, shortName: shortName(phase) }),
  kindOf: () => kind,
  basisOf,
});

const committee = partyBranch('dang', 'PARTY_COMMITTEE', '');
const massMobilisation = partyBranch('dv', 'MASS_MOBILISATION_COMMISSION', 'Ban Dân vận ');
const propaganda = partyBranch('tg', 'PROPAGANDA_COMMISSION', 'Ban Tuyên giáo ');
const joint = partyBranch('tgdv', 'MASS_MOBILISATION_COMMISSION', 'Ban Tuyên giáo và Dân vận ');

const registerCommission = (register: Register, branch: Branch, life: Life, span: Validity): void => {
  const validity = intersection(life.existence, span);
  if (validity === null) return;
  registerLife(register, branch, life, [{ parent: committee.idOf(life.key), validity }], validity);
};

/** The Party: Central Committee, its commissions, provincial committees and their commissions. */
export const registerParty = (register: Register, map: VietnamMap): void => {
  const root = registerCentralParty(register);
  const apart = validFrom(REGISTER_OPENS, COMMISSIONS_MERGE);
  for (const life of map.provinces) {
    registerLife(register, committee, life, [{ parent: root, validity: life.existence }]);
    registerCommission(register, massMobilisation, life, apart);
    registerCommission(register, propaganda, life, apart);
    registerCommission(register, joint, life, validFrom(COMMISSIONS_MERGE));
    if (life.existence.from === REGISTER_OPENS) mergeCommissions(register, life.key);
  }
  for (const branch of [committee, joint]) {
    recordSuccessions(
      register,
      GREAT_MERGER,
      map.provinceSuccessions,
      branch.idOf,
      () => PARTY_PROVINCES_BASIS,
    );
  }
};

const mergeCommissions = (register: Register, key: string): void =>
  recordLinks(register, {
    kind: 'MERGE',
    on: COMMISSIONS_MERGE,
    stem: joint.idOf(key),
    basis: COMMISSIONS_BASIS,
    links: [massMobilisation, propaganda].map((branch) => wholeLink(branch.idOf(key), joint.idOf(key))),
  });
