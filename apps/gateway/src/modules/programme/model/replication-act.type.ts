import type { Day } from '@danvan/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { RecordOrderInput } from '../record/record-order.type.ts';
import { KnownDayInput } from './model-act.type.ts';

@InputType('ReplicateModelInput')
export class ReplicateModelInput extends RecordOrderInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The point it is taken over from; none: the model itself.',
  })
  originId!: string | null;

  @Field(() => ID)
  unitId!: string;

  @Field(() => String, { nullable: true, description: 'Thôn, làng, tổ dân phố within the unit.' })
  place!: string | null;

  @Field(() => String, { nullable: true })
  teamName!: string | null;

  @Field(() => KnownDayInput)
  started!: KnownDayInput;

  @Field(() => Int, { nullable: true })
  teams!: number | null;

  @Field(() => String, { nullable: true })
  results!: string | null;
}

@InputType('ReviseReplicationPointInput')
export class ReviseReplicationPointInput extends RecordOrderInput {
  @Field(() => ID)
  pointId!: string;

  @Field(() => ID, { nullable: true })
  originId!: string | null;

  @Field(() => ID)
  unitId!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true })
  teamName!: string | null;

  @Field(() => KnownDayInput)
  started!: KnownDayInput;
}

@InputType('ReportReplicationPointInput')
export class ReportReplicationPointInput extends RecordOrderInput {
  @Field(() => ID)
  pointId!: string;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => Int, { nullable: true })
  teams!: number | null;

  @Field(() => String, { nullable: true })
  results!: string | null;
}

@InputType('DropOutReplicationPointInput')
export class DropOutReplicationPointInput extends RecordOrderInput {
  @Field(() => ID)
  pointId!: string;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  reason!: string;
}
