import { err, ok, type Result } from '../../kernel/index.ts';
import { entriesTwice } from '../document/index.ts';
import type { ProgrammeFault } from './fault.ts';
import type { PartyRole, ProgrammeDraft, ProgrammeParty } from './model.ts';

/** One unit leads, no unit stands in two places, and what is called a coordination has somebody to coordinate with. */
export const checkParties = ({
  kind,
  parties,
}: Pick<ProgrammeDraft, 'kind' | 'parties'>): Result<
  readonly ProgrammeParty[],
  readonly ProgrammeFault[]
> => {
  const count = (role: PartyRole) => parties.filter((party) => party.role === role).length;
  const faults: ProgrammeFault[] = [
    ...entriesTwice(parties, ({ unit }) => unit, 'PARTY_TWICE' as const, ['parties']),
  ];
  if (count('LEAD') === 0) faults.push({ code: 'LEAD_REQUIRED', path: ['parties'] });
  if (count('LEAD') > 1) faults.push({ code: 'SEVERAL_LEADS', path: ['parties'] });
  if (kind === 'COORDINATION' && count('COOPERATING') === 0) {
    faults.push({ code: 'PARTNER_REQUIRED', path: ['parties'] });
  }
  return faults.length > 0 ? err(faults) : ok(parties);
};
