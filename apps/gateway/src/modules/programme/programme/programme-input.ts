import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import {
  type Participation,
  type ParticipationRule,
  type ProgrammeDraft,
  recordId,
} from '@danvan/domain/programme';
import type { ParticipationInput, ProgrammeInput } from './programme-act.type.ts';

const unitOf = (unit: string): OrgUnitId => id<'OrgUnit'>(unit);

const ruleOf = ({ tree, level, withinId, unitIds }: ParticipationInput): ParticipationRule =>
  tree && level
    ? { kind: 'LEVEL', tree, level, within: withinId ? unitOf(withinId) : null }
    : { kind: 'UNITS', units: unitIds.map(unitOf) };

/** Who is to take part, as typed. */
export const participationsIn = (inputs: readonly ParticipationInput[]): readonly Participation[] =>
  inputs.map((input) => ({
    rule: ruleOf(input),
    validity: { from: input.from, to: input.to ?? null },
  }));

/** What is typed of a programme; who takes part is assigned by an act of its own. */
export const programmeIn = (input: ProgrammeInput): Omit<ProgrammeDraft, 'participants'> => ({
  name: input.name,
  kind: input.programmeKind,
  parties: input.parties.map(({ unitId, role }) => ({ unit: unitOf(unitId), role })),
  document: input.documentId ? recordId(input.documentId) : null,
  bases: input.baseIds.map((base) => recordId<'DOCUMENT'>(base)),
  validity: { from: input.validFrom ?? null, to: input.validTo ?? null },
  focusAreas: input.focusAreas,
  motto: input.motto ?? null,
  milestones: input.milestones.map(({ kind, about, plannedOn, heldOn }) => ({
    kind,
    about: about ?? null,
    plannedOn: plannedOn ?? null,
    heldOn: heldOn ?? null,
  })),
});
