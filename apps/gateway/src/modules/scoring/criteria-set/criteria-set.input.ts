import type { Day } from '@danvan/domain/kernel';
import type { CriteriaSetState, Outcome, SubjectKind } from '@danvan/domain/scoring';
import { Field, InputType } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { KeyedInput, RecordOrderInput } from '../../programme/record/record-order.type.ts';
import {
  CriteriaContentScalar,
  CriteriaSetStateEnum,
  OutcomeEnum,
  SubjectKindEnum,
} from './criteria-set.type.ts';

/** JSON of which nothing is known yet. */
export type CriteriaContent = unknown;

@InputType('CriteriaSetFilter')
export class CriteriaSetFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of the name or the code; marks do not matter.' })
  search!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => [CriteriaSetStateEnum], { nullable: true })
  states!: CriteriaSetState[] | null;

  @Field(() => SubjectKindEnum, { nullable: true })
  subject!: SubjectKind | null;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome!: Outcome | null;

  @Field(() => Boolean, { nullable: true, description: "Kept by the viewer's own unit." })
  mine!: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'Published, and valid on this day.' })
  inForceOn!: Day | null;
}

@InputType('DraftCriteriaSetInput', {
  description:
    'A new set, the next version of a set of the own unit (the same code), or one that extends a published set.',
})
export class DraftCriteriaSetInput extends KeyedInput {
  @Field(() => CriteriaContentScalar)
  content!: CriteriaContent;
}

@InputType('ReviseCriteriaSetInput')
export class ReviseCriteriaSetInput extends RecordOrderInput {
  @Field(() => CriteriaContentScalar)
  content!: CriteriaContent;
}

@InputType('PublishCriteriaSetInput')
export class PublishCriteriaSetInput extends RecordOrderInput {
  @Field(() => DayScalar, { description: 'From when it holds; the version before it ends on that day.' })
  from!: Day;
}

@InputType('EndCriteriaSetInput')
export class EndCriteriaSetInput extends RecordOrderInput {
  @Field(() => DayScalar, { description: 'The first day on which it no longer holds.' })
  to!: Day;

  @Field(() => String, { nullable: true, description: 'Required.' })
  reason!: string | null;
}
