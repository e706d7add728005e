import { id } from '../../kernel/index.ts';
import { UNKNOWN_SPAN } from '../document/index.ts';
import { type ProgrammeId, recordId } from '../record/index.ts';
import type { PartyRole, ProgrammeDraft, ProgrammeParty } from './model.ts';

/** The id of a programme that is called by a word. */
export const programmeId = (text: string): ProgrammeId => recordId<'PROGRAMME'>(text);

/** A unit as a party. */
export const party = (unit: string, role: PartyRole = 'COOPERATING'): ProgrammeParty => ({
  unit: id<'OrgUnit'>(unit),
  role,
});

/** The coordination of two that may be signed, but for what a test changes. */
export const programmeDraft = (more: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  name: 'Chương trình phối hợp công tác dân vận',
  kind: 'COORDINATION',
  parties: [party('tgdv-tw', 'LEAD'), party('pol-bca')],
  document: null,
  bases: [],
  validity: UNKNOWN_SPAN,
  focusAreas: [],
  motto: null,
  milestones: [],
  participants: [],
  ...more,
});
