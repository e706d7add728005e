import type { Day } from '@danvan/domain/kernel';
import type { FindingCauseKind, FindingKind, ResponseStance, Visibility } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';
import { FindingCauseKindEnum, FindingKindEnum, ResponseStanceEnum } from './inspection.enums.ts';

/** What is not said is null, so that the same input is the same content under its key. */
const OPTIONAL = { nullable: true, defaultValue: null } as const;

@InputType('InspectionPlanInput', { description: 'The unit of the user leads the delegation.' })
export class InspectionPlanInput {
  @Field(() => String)
  title!: string;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;

  @Field(() => [ID], { defaultValue: [] })
  programmeIds!: string[];

  @Field(() => [ID], { defaultValue: [] })
  cooperatingIds!: string[];

  @Field(() => [ID], { description: 'At least one.' })
  inspectedIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Documents that the inspection rests on.' })
  basisIds!: string[];

  @Field(() => String, OPTIONAL)
  basisNote!: string | null;

  @Field(() => String, OPTIONAL)
  subject!: string | null;

  @Field(() => DayScalar, OPTIONAL)
  reviewedFrom!: Day | null;

  @Field(() => DayScalar, OPTIONAL)
  reviewedTo!: Day | null;

  @Field(() => DayScalar, OPTIONAL)
  startsOn!: Day | null;

  @Field(() => DayScalar, OPTIONAL)
  endsOn!: Day | null;
}

@InputType('PlanInspectionInput')
export class PlanInspectionInput extends KeyedInput {
  @Field(() => InspectionPlanInput)
  plan!: InspectionPlanInput;
}

/** What every act on an inspection that is there says. */
@InputType('InspectionOrderInput')
export class InspectionOrderInput extends RecordOrderInput {}

@InputType('ChangeInspectionInput')
export class ChangeInspectionInput extends InspectionOrderInput {
  @Field(() => InspectionPlanInput)
  plan!: InspectionPlanInput;
}

@InputType('RecordSessionInput')
export class RecordSessionInput extends InspectionOrderInput {
  @Field(() => ID, {
    ...OPTIONAL,
    description: 'The session that this replaces; a new one if none is named.',
  })
  sessionId!: string | null;

  @Field(() => DayScalar)
  heldOn!: Day;

  @Field(() => String, OPTIONAL)
  place!: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Whom it met; empty for all that are inspected.' })
  unitIds!: string[];

  @Field(() => Int, OPTIONAL)
  fromDelegation!: number | null;

  @Field(() => Int, OPTIONAL)
  fromUnits!: number | null;

  @Field(() => String, OPTIONAL)
  content!: string | null;
}

@InputType('FindingCauseInput')
export class FindingCauseInput {
  @Field(() => FindingCauseKindEnum)
  kind!: FindingCauseKind;

  @Field(() => String)
  text!: string;
}

@InputType('RecordFindingInput')
export class RecordFindingInput extends InspectionOrderInput {
  @Field(() => ID, {
    ...OPTIONAL,
    description: 'The finding that this replaces; a new one if none is named.',
  })
  findingId!: string | null;

  @Field(() => FindingKindEnum)
  kind!: FindingKind;

  @Field(() => String)
  text!: string;

  @Field(() => [FindingCauseInput], { defaultValue: [] })
  causes!: FindingCauseInput[];

  @Field(() => ID, { ...OPTIONAL, description: 'None for all that are inspected.' })
  unitId!: string | null;
}

@InputType('RecommendInput')
export class RecommendInput extends InspectionOrderInput {
  @Field(() => ID, {
    ...OPTIONAL,
    description: 'The recommendation that this replaces; a new one if none is named.',
  })
  recommendationId!: string | null;

  @Field(() => ID)
  unitId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DayScalar, OPTIONAL)
  deadline!: Day | null;
}

@InputType('WithdrawInspectionPartInput')
export class WithdrawInspectionPartInput extends InspectionOrderInput {
  @Field(() => ID, { description: 'A session, finding or recommendation of an inspection under way.' })
  partId!: string;
}

@InputType('ConcludeInspectionInput')
export class ConcludeInspectionInput extends InspectionOrderInput {
  @Field(() => DayScalar)
  concludedOn!: Day;

  @Field(() => String, OPTIONAL)
  text!: string | null;
}

@InputType('AnswerRecommendationInput')
export class AnswerRecommendationInput extends InspectionOrderInput {
  @Field(() => ID)
  recommendationId!: string;

  @Field(() => ResponseStanceEnum)
  stance!: ResponseStance;

  @Field(() => String)
  text!: string;

  @Field(() => String, { ...OPTIONAL, description: 'What the unit will do.' })
  plan!: string | null;

  @Field(() => DayScalar, OPTIONAL)
  promisedFor!: Day | null;
}

@InputType('FollowUpInput')
export class FollowUpInput extends InspectionOrderInput {
  @Field(() => ID)
  recommendationId!: string;

  @Field(() => String, { ...OPTIONAL, description: 'What was done, or the reason.' })
  note!: string | null;
}
