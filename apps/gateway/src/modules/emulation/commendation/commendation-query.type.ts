import type { CommendationState } from '@danvan/domain/emulation';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommendationStateEnum } from './commendation.enums.ts';

@InputType('CommendationFilter')
export class CommendationFilterInput {
  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => ID, { nullable: true, description: 'Proposed by this unit or for it, or by or for its line.' })
  unitId!: string | null;

  @Field(() => ID, { nullable: true })
  formCode!: string | null;

  @Field(() => [CommendationStateEnum], { nullable: true })
  states!: CommendationState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what waits for the viewer.' })
  waitsForViewer!: boolean | null;
}

@InputType('AwardFilter')
export class AwardFilterInput {
  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => ID, { nullable: true, description: 'This unit, or one of its line.' })
  unitId!: string | null;

  @Field(() => ID, { nullable: true })
  formCode!: string | null;
}
