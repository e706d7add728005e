import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  MILESTONE_KINDS,
  type MilestoneKind,
  PARTY_ROLES,
  type PartyRole,
  PROGRAMME_ACTS,
  PROGRAMME_KINDS,
  PROGRAMME_STATES,
  type Programme,
  type ProgrammeKind,
  type ProgrammeState,
  type WorkRecordKind,
} from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom, HierarchyTreeEnum, OrgLevelEnum } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordKindEnum, WorkRecordType } from '../record/record.type.ts';

export const ProgrammeKindEnum = enumFrom(
  PROGRAMME_KINDS,
  'ProgrammeKind',
  'Chương trình phối hợp, chương trình hành động, quy chế, phong trào thi đua.',
);
export const ProgrammeStateEnum = enumFrom(PROGRAMME_STATES, 'ProgrammeState', 'Where a programme stands.');
export const ProgrammeActEnum = enumFrom(
  PROGRAMME_ACTS,
  'ProgrammeAct',
  'What can be done with a programme.',
);
export const PartyRoleEnum = enumFrom(PARTY_ROLES, 'PartyRole', 'Chủ trì, phối hợp.');
export const MilestoneKindEnum = enumFrom(
  MILESTONE_KINDS,
  'MilestoneKind',
  'Ký kết, phát động, sơ kết, tổng kết.',
);

@ObjectType('ProgrammeParty')
export class ProgrammePartyType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => PartyRoleEnum)
  role!: PartyRole;
}

@ObjectType('Milestone', { description: 'Planned, held or both; named by its position in acts.' })
export class MilestoneType {
  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => String, { nullable: true, description: 'What it looks back on: "5 năm 2013–2018".' })
  about!: string | null;

  @Field(() => DayScalar, { nullable: true })
  plannedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  heldOn!: Day | null;
}

@ObjectType('Participation', {
  description: 'Every unit of a level of a tree (below `within`, if there is one), or the units named.',
})
export class ParticipationType {
  @Field(() => HierarchyTreeEnum, { nullable: true })
  tree!: HierarchyTree | null;

  @Field(() => OrgLevelEnum, { nullable: true })
  level!: OrgLevel | null;

  @Field(() => OrgUnitType, { nullable: true })
  within!: OrgUnitType | null;

  @Field(() => [OrgUnitType])
  units!: OrgUnitType[];

  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  to!: Day | null;
}

@ObjectType('ParticipationCount', { description: 'How many units of a level take part, of how many.' })
export class ParticipationCountType {
  @Field(() => HierarchyTreeEnum)
  tree!: HierarchyTree;

  @Field(() => OrgLevelEnum)
  level!: OrgLevel;

  @Field(() => Int)
  taking!: number;

  @Field(() => Int)
  all!: number;
}

@ObjectType('ProgrammeRecordCount', { description: 'How many records of a kind a unit and its line keep.' })
export class ProgrammeRecordCountType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => WorkRecordKindEnum)
  kind!: WorkRecordKind;

  @Field(() => Int)
  count!: number;
}

/** Everything that needs another statement or the viewer is told by the resolver, from `said`. */
@ObjectType('Programme', {
  implements: WorkRecordType,
  description: 'Chương trình phối hợp, chương trình hành động, quy chế hoặc phong trào thi đua.',
})
export class ProgrammeType extends WorkRecordType {
  @Field(() => ProgrammeKindEnum)
  programmeKind!: ProgrammeKind;

  @Field(() => ProgrammeStateEnum)
  state!: ProgrammeState;

  @Field(() => DayScalar, { nullable: true })
  validFrom!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  validTo!: Day | null;

  @Field(() => [String], { description: 'Nội dung trọng tâm.' })
  focusAreas!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Phương châm, chủ đề.' })
  motto!: string | null;

  @Field(() => [MilestoneType])
  milestones!: readonly MilestoneType[];

  @Field(() => DayScalar, { nullable: true, description: 'Since when it is ended or cancelled.' })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  /** Not in the schema. */
  said!: Programme;
}

@ObjectType('Succession', { description: 'The programme that carries another one on, from a day.' })
export class SuccessionType {
  @Field(() => ProgrammeType)
  programme!: ProgrammeType;

  @Field(() => DayScalar)
  from!: Day;
}

@ObjectType('ProgrammeConnection')
export class ProgrammeConnectionType extends ConnectionType {
  @Field(() => [ProgrammeType])
  nodes!: ProgrammeType[];
}

export const toProgrammeType = (stored: StoredRecord, programme: Programme): ProgrammeType =>
  Object.assign(new ProgrammeType(), recordFields(stored), {
    programmeKind: programme.kind,
    state: programme.state,
    validFrom: programme.validity.from,
    validTo: programme.validity.to,
    focusAreas: programme.focusAreas,
    motto: programme.motto,
    milestones: programme.milestones,
    endedOn: programme.endedOn,
    cancelReason: programme.cancelReason,
    said: programme,
  });
