import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { MilestoneKind, PartyRole, ProgrammeKind, Visibility } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HierarchyTreeEnum, OrgLevelEnum } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';
import { MilestoneKindEnum, PartyRoleEnum, ProgrammeKindEnum } from './programme.type.ts';

@InputType('ProgrammePartyInput')
export class ProgrammePartyInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => PartyRoleEnum)
  role!: PartyRole;
}

@InputType('MilestoneInput')
export class MilestoneInput {
  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => String, { nullable: true })
  about!: string | null;

  @Field(() => DayScalar, { nullable: true })
  plannedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  heldOn!: Day | null;
}

@InputType('ParticipationInput', {
  description: 'With a tree and a level: all units of it; else those named.',
})
export class ParticipationInput {
  @Field(() => HierarchyTreeEnum, { nullable: true })
  tree!: HierarchyTree | null;

  @Field(() => OrgLevelEnum, { nullable: true })
  level!: OrgLevel | null;

  @Field(() => ID, { nullable: true, description: 'Only below this unit.' })
  withinId!: string | null;

  @Field(() => [ID])
  unitIds!: string[];

  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar, { nullable: true })
  to!: Day | null;
}

@InputType('ProgrammeInput', { description: 'A programme as typed.' })
export class ProgrammeInput {
  @Field(() => String)
  name!: string;

  @Field(() => ProgrammeKindEnum)
  programmeKind!: ProgrammeKind;

  @Field(() => [ProgrammePartyInput])
  parties!: ProgrammePartyInput[];

  @Field(() => ID, { nullable: true })
  documentId!: string | null;

  @Field(() => [ID])
  baseIds!: string[];

  @Field(() => DayScalar, { nullable: true })
  validFrom!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  validTo!: Day | null;

  @Field(() => [String])
  focusAreas!: string[];

  @Field(() => String, { nullable: true })
  motto!: string | null;

  @Field(() => [MilestoneInput])
  milestones!: MilestoneInput[];

  @Field(() => VisibilityEnum)
  visibility!: Visibility;
}

@InputType('DraftProgrammeInput')
export class DraftProgrammeInput extends KeyedInput {
  @Field(() => ProgrammeInput)
  programme!: ProgrammeInput;
}

/** Every change says on which programme it is, as it was last seen, and under which key. */
@InputType('ReviseProgrammeInput')
export class ReviseProgrammeInput extends RecordOrderInput {
  @Field(() => ProgrammeInput)
  programme!: ProgrammeInput;
}

@InputType('ProgrammeDayInput', { description: 'That something happened to a programme on a day.' })
export class ProgrammeDayInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;
}

@InputType('HoldMilestoneInput')
export class HoldMilestoneInput extends ProgrammeDayInput {
  @Field(() => Int, { description: 'The position of the milestone, from 0.' })
  milestone!: number;
}

@InputType('SucceedProgrammeInput')
export class SucceedProgrammeInput extends ProgrammeDayInput {
  @Field(() => ID, { description: 'The programme that follows.' })
  by!: string;
}

@InputType('CancelProgrammeInput')
export class CancelProgrammeInput extends ProgrammeDayInput {
  @Field(() => String)
  reason!: string;
}

@InputType('AssignParticipantsInput', { description: 'In place of all that was assigned.' })
export class AssignParticipantsInput extends RecordOrderInput {
  @Field(() => [ParticipationInput])
  participants!: ParticipationInput[];
}
