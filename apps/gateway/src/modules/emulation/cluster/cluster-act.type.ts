import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HierarchyTreeEnum, OrgLevelEnum } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { KeyedInput, RecordOrderInput } from '../../programme/record/record-order.type.ts';

@InputType('EmulationBlockInput', { description: 'A new block.' })
export class EmulationBlockInput {
  @Field(() => String)
  name!: string;

  @Field(() => HierarchyTreeEnum)
  tree!: HierarchyTree;

  @Field(() => OrgLevelEnum)
  level!: OrgLevel;
}

@InputType('ClusterInput', { description: 'A cluster as typed.' })
export class ClusterInput {
  @Field(() => String)
  name!: string;

  @Field(() => DayScalar)
  establishedOn!: Day;
}

@InputType('EstablishClusterInput', { description: 'Within a block that is there, or within a new one.' })
export class EstablishClusterInput extends KeyedInput {
  @Field(() => ClusterInput)
  cluster!: ClusterInput;

  @Field(() => ID, { nullable: true })
  blockId!: string | null;

  @Field(() => EmulationBlockInput, { nullable: true })
  block!: EmulationBlockInput | null;
}

@InputType('ReviseClusterInput')
export class ReviseClusterInput extends RecordOrderInput {
  @Field(() => ClusterInput)
  cluster!: ClusterInput;
}

@InputType('ClusterMemberInput', { description: 'Without days it is a member for the whole year.' })
export class ClusterMemberInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => DayScalar, { nullable: true })
  from!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it is no longer a member.' })
  to!: Day | null;
}

@InputType('SetClusterYearInput')
export class SetClusterYearInput extends RecordOrderInput {
  @Field(() => Int)
  year!: number;

  @Field(() => [ClusterMemberInput])
  members!: ClusterMemberInput[];

  @Field(() => ID, { nullable: true })
  leadId!: string | null;

  @Field(() => ID, { nullable: true })
  deputyId!: string | null;

  @Field(() => String, { nullable: true, description: 'Needed once somebody has signed for the year.' })
  reason!: string | null;
}

@InputType('DecideClusterChangeInput')
export class DecideClusterChangeInput extends RecordOrderInput {
  @Field(() => Int)
  year!: number;

  @Field(() => ID, { description: 'The member that has ended.' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'Who takes its place; nobody: its membership ends.' })
  successorId!: string | null;
}

@InputType('EndClusterInput')
export class EndClusterInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  reason!: string;
}

@InputType('PledgeTargetInput')
export class PledgeTargetInput {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => String, { description: 'As typed, in Vietnamese notation.' })
  value!: string;
}

@InputType('PledgeInput', { description: 'A pledge as typed.' })
export class PledgeInput {
  @Field(() => [PledgeTargetInput])
  targets!: PledgeTargetInput[];

  @Field(() => String, { nullable: true })
  text!: string | null;
}

@InputType('SignPledgeInput', {
  description: 'No version: each unit signs its own part, whatever others sign meanwhile.',
})
export class SignPledgeInput extends KeyedInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => ID)
  unitId!: string;

  @Field(() => PledgeInput)
  pledge!: PledgeInput;
}

@InputType('RevisePledgeInput')
export class RevisePledgeInput extends SignPledgeInput {
  @Field(() => Int, { description: 'How many signings of the unit were looked at.' })
  seen!: number;

  @Field(() => String)
  reason!: string;
}
