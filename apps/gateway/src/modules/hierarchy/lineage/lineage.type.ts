import type { LineageKind } from '@danvan/domain/hierarchy';
import type { Day, Decimal } from '@danvan/domain/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { LineageKindEnum } from '../../../schema/enums.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../unit/unit.type.ts';

@ObjectType('LineageEvent', {
  description: 'A recorded act that changed the hierarchy, with its legal basis.',
})
export class LineageEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => LineageKindEnum)
  kind!: LineageKind;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => [OrgUnitType])
  units!: OrgUnitType[];
}

@ObjectType('LineageStep', { description: 'A unit that this one came from or became.' })
export class LineageStepType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => LineageKindEnum)
  kind!: LineageKind;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The declared share; null: the whole, or none is known.',
  })
  share!: Decimal | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;
}

@ObjectType('LineageNode')
export class LineageNodeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar, { nullable: true })
  to!: Day | null;
}

@ObjectType('LineageLink')
export class LineageLinkType {
  @Field(() => ID)
  fromId!: string;

  @Field(() => ID)
  toId!: string;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => LineageKindEnum)
  kind!: LineageKind;

  @Field(() => DecimalScalar, { nullable: true })
  share!: Decimal | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;
}

@ObjectType('LineageGraph', { description: 'A family of units over time, to be drawn.' })
export class LineageGraphType {
  @Field(() => [LineageNodeType])
  nodes!: LineageNodeType[];

  @Field(() => [LineageLinkType])
  links!: LineageLinkType[];

  @Field(() => Boolean)
  truncated!: boolean;
}
