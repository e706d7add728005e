import type { VariablesOf } from '@danvan/api-schema';
import { addDays, type Day } from '@danvan/domain/kernel';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { DraftProgramme, ShownProgramme } from './programme.graphql.ts';

type Input = VariablesOf<typeof DraftProgramme>['input']['programme'];

export type TypedMilestone = {
  readonly key: number;
  readonly kind: Input['milestones'][number]['kind'];
  readonly about: string;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
};

/** A programme as the form holds it; its last day is the last on which it holds. */
export type TypedProgramme = Pick<Input, 'name' | 'programmeKind' | 'visibility'> & {
  readonly lead: readonly ChosenRecord[];
  readonly cooperating: readonly ChosenRecord[];
  readonly document: readonly ChosenRecord[];
  readonly bases: readonly ChosenRecord[];
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly motto: string;
  /** One a line. */
  readonly focusAreas: string;
  readonly milestones: readonly TypedMilestone[];
};

/** An empty form. */
export const EMPTY_PROGRAMME: TypedProgramme = {
  name: '',
  programmeKind: 'COORDINATION',
  lead: [],
  cooperating: [],
  document: [],
  bases: [],
  firstDay: null,
  lastDay: null,
  motto: '',
  focusAreas: '',
  milestones: [],
  visibility: 'JOINT',
};

/** The form of a programme that is there. */
export const typedFrom = (programme: ShownProgramme): TypedProgramme => {
  const parties = (role: 'LEAD' | 'COOPERATING') =>
    programme.parties.filter((party) => party.role === role).map(({ unit }) => unit);
  return {
    name: programme.title,
    programmeKind: programme.programmeKind,
    lead: parties('LEAD'),
    cooperating: parties('COOPERATING'),
    document: programme.document ? [programme.document] : [],
    bases: programme.bases,
    firstDay: programme.validFrom,
    lastDay: programme.validTo === null ? null : addDays(programme.validTo, -1),
    motto: programme.motto ?? '',
    focusAreas: programme.focusAreas.join('\n'),
    milestones: programme.milestones.map((milestone, key) => ({
      ...milestone,
      key,
      about: milestone.about ?? '',
    })),
    visibility: programme.visibility,
  };
};

/** What is sent; the lead stands first among the parties. */
export const toInput = (typed: TypedProgramme): Input => ({
  name: typed.name,
  programmeKind: typed.programmeKind,
  parties: [
    ...typed.lead.map(({ id }) => ({ unitId: id, role: 'LEAD' as const })),
    ...typed.cooperating.map(({ id }) => ({ unitId: id, role: 'COOPERATING' as const })),
  ],
  documentId: typed.document[0]?.id ?? null,
  baseIds: typed.bases.map(({ id }) => id),
  validFrom: typed.firstDay,
  validTo: typed.lastDay === null ? null : addDays(typed.lastDay, 1),
  motto: typed.motto,
  focusAreas: typed.focusAreas.split('\n').filter((line) => line.trim() !== ''),
  milestones: typed.milestones.map(({ kind, about, plannedOn, heldOn }) => ({
    kind,
    about,
    plannedOn,
    heldOn,
  })),
  visibility: typed.visibility,
});
