import type { HierarchyTree, OrgLevel, OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type Milestone,
  type MilestoneKind,
  type Participation,
  type Programme,
  type ProgrammeId,
  type ProgrammeKind,
  type ProgrammeParty,
  type ProgrammeState,
  recordId,
} from '@danvan/domain/programme';
import type {
  ProgrammeBaseRow,
  ProgrammeMilestoneRow,
  ProgrammeParticipationRow,
  ProgrammePartyRow,
  ProgrammeRow,
} from './programme.row.ts';

/** A programme and the record that it is of. */
export type KeptProgramme = { readonly id: ProgrammeId; readonly programme: Programme };

/** A programme's row with its name (the title of its record) and what belongs to it, each in order. */
export type ProgrammeJoined = ProgrammeRow & {
  name: string;
  parties: readonly ProgrammePartyRow[];
  bases: readonly string[];
  milestones: readonly ProgrammeMilestoneRow[];
  participants: readonly ProgrammeParticipationRow[];
};

const toParty = (row: ProgrammePartyRow): ProgrammeParty => ({
  unit: row.unit_id as OrgUnitId,
  role: row.role as ProgrammeParty['role'],
});

const toMilestone = (row: ProgrammeMilestoneRow): Milestone => ({
  kind: row.kind as MilestoneKind,
  about: row.about,
  plannedOn: row.planned_on as Day | null,
  heldOn: row.held_on as Day | null,
});

const toParticipation = (row: ProgrammeParticipationRow): Participation => ({
  rule:
    row.tree === null
      ? { kind: 'UNITS', units: row.unit_ids as readonly OrgUnitId[] }
      : {
          kind: 'LEVEL',
          tree: row.tree as HierarchyTree,
          level: row.level as OrgLevel,
          within: row.within_id as OrgUnitId | null,
        },
  validity: { from: row.valid_from as Day, to: row.valid_to as Day | null },
});

export const toProgramme = (row: ProgrammeJoined): KeptProgramme => ({
  id: recordId(row.id),
  programme: {
    name: row.name,
    kind: row.kind as ProgrammeKind,
    parties: row.parties.map(toParty),
    document: row.document_id === null ? null : recordId(row.document_id),
    bases: row.bases.map((base) => recordId(base)),
    validity: { from: row.valid_from as Day | null, to: row.valid_to as Day | null },
    focusAreas: row.focus_areas,
    motto: row.motto,
    milestones: row.milestones.map(toMilestone),
    participants: row.participants.map(toParticipation),
    state: row.state as ProgrammeState,
    endedOn: row.ended_on as Day | null,
    cancelReason: row.cancel_reason,
    successor:
      row.successor_id === null
        ? null
        : { programme: recordId(row.successor_id), from: row.successor_from as Day },
  },
});

export const toProgrammeRow = ({ id, programme }: KeptProgramme): ProgrammeRow => ({
  id,
  kind: programme.kind,
  state: programme.state,
  document_id: programme.document,
  valid_from: programme.validity.from,
  valid_to: programme.validity.to,
  focus_areas: programme.focusAreas,
  motto: programme.motto,
  ended_on: programme.endedOn,
  cancel_reason: programme.cancelReason,
  successor_id: programme.successor?.programme ?? null,
  successor_from: programme.successor?.from ?? null,
});

export const toPartyRows = ({ id, programme }: KeptProgramme): ProgrammePartyRow[] =>
  programme.parties.map(({ unit, role }, position) => ({ programme_id: id, position, unit_id: unit, role }));

export const toBaseRows = ({ id, programme }: KeptProgramme): ProgrammeBaseRow[] =>
  programme.bases.map((base, position) => ({ programme_id: id, position, document_id: base }));

export const toMilestoneRows = ({ id, programme }: KeptProgramme): ProgrammeMilestoneRow[] =>
  programme.milestones.map(({ kind, about, plannedOn, heldOn }, position) => ({
    programme_id: id,
    position,
    kind,
    about,
    planned_on: plannedOn,
    held_on: heldOn,
  }));

export const toParticipationRows = ({ id, programme }: KeptProgramme): ProgrammeParticipationRow[] =>
  programme.participants.map(({ rule, validity }, position) => ({
    programme_id: id,
    position,
    tree: rule.kind === 'LEVEL' ? rule.tree : null,
    level: rule.kind === 'LEVEL' ? rule.level : null,
    within_id: rule.kind === 'LEVEL' ? rule.within : null,
    unit_ids: rule.kind === 'UNITS' ? rule.units : [],
    valid_from: validity.from,
    valid_to: validity.to,
  }));
