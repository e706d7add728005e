import type { Day } from '@danvan/domain/kernel';
import type {
  FindingCauseKind,
  FindingKind,
  InspectionActKind,
  InspectionState,
  RecommendationActKind,
  RecommendationState,
  RecommendationTurn,
  ResponseStance,
} from '@danvan/domain/programme';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { WorkRecordType } from '../record/record.type.ts';
import {
  FindingCauseKindEnum,
  FindingKindEnum,
  InspectionActEnum,
  InspectionStateEnum,
  RecommendationActEnum,
  RecommendationStateEnum,
  RecommendationTurnEnum,
  ResponseStanceEnum,
} from './inspection.enums.ts';

@ObjectType('WorkingSession', { description: 'Buổi làm việc; people are counts.' })
export class WorkingSessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => DayScalar)
  heldOn!: Day;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => [OrgUnitType], { description: 'Whom it met; empty for all that are inspected.' })
  units!: OrgUnitType[];

  @Field(() => Int, { nullable: true, description: 'How many came for the delegation.' })
  fromDelegation!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many came for the units met.' })
  fromUnits!: number | null;

  @Field(() => String, { nullable: true })
  content!: string | null;
}

@ObjectType('FindingCause')
export class FindingCauseType {
  @Field(() => FindingCauseKindEnum)
  kind!: FindingCauseKind;

  @Field(() => String)
  text!: string;
}

@ObjectType('InspectionFinding', { description: 'Ưu điểm or hạn chế with its causes.' })
export class InspectionFindingType {
  @Field(() => ID)
  id!: string;

  @Field(() => FindingKindEnum)
  kind!: FindingKind;

  @Field(() => String)
  text!: string;

  @Field(() => [FindingCauseType])
  causes!: FindingCauseType[];

  @Field(() => OrgUnitType, { nullable: true, description: 'Null for all that were inspected.' })
  unit!: OrgUnitType | null;
}

@ObjectType('ManagementResponse', { description: 'Tiếp thu: what the unit says, and does by when.' })
export class ManagementResponseType {
  @Field(() => ResponseStanceEnum)
  stance!: ResponseStance;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  plan!: string | null;

  @Field(() => DayScalar, { nullable: true })
  promisedFor!: Day | null;
}

@ObjectType('FollowUpEvent', {
  description: 'A step of the follow-up; the unit that took it, never a person.',
})
export class FollowUpEventType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => RecommendationActEnum)
  act!: RecommendationActKind;

  @Field(() => RecommendationStateEnum)
  to!: RecommendationState;

  @Field(() => OrgUnitType)
  by!: OrgUnitType;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType('Recommendation', { description: 'Kiến nghị to a unit that was inspected, and its follow-up.' })
export class RecommendationType {
  @Field(() => ID)
  id!: string;

  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => String)
  text!: string;

  @Field(() => DayScalar, { nullable: true })
  deadline!: Day | null;

  @Field(() => RecommendationStateEnum)
  state!: RecommendationState;

  @Field(() => Boolean)
  isOverdue!: boolean;

  @Field(() => RecommendationTurnEnum, {
    nullable: true,
    description:
      'Whom it waits for; null when it is closed, not issued yet, or told by a published source only.',
  })
  turn!: RecommendationTurn;

  @Field(() => ManagementResponseType, { nullable: true })
  response!: ManagementResponseType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit above that it was passed to.' })
  escalatedTo!: OrgUnitType | null;

  @Field(() => [FollowUpEventType], { description: 'Oldest first.' })
  events!: FollowUpEventType[];

  @Field(() => [RecommendationActEnum], { description: 'The steps that are open to the viewer now.' })
  openActs!: RecommendationActKind[];
}

@ObjectType('Inspection', {
  implements: WorkRecordType,
  description:
    'An inspection delegation (đoàn kiểm tra); findings and recommendations as far as they are seen.',
})
export class InspectionType extends WorkRecordType {
  @Field(() => InspectionStateEnum)
  state!: InspectionState;

  @Field(() => OrgUnitType, { description: 'The unit that leads the delegation.' })
  lead!: OrgUnitType;

  @Field(() => [OrgUnitType])
  cooperating!: OrgUnitType[];

  @Field(() => [OrgUnitType])
  inspected!: OrgUnitType[];

  @Field(() => String, { nullable: true, description: 'A basis that is no document here.' })
  basisNote!: string | null;

  @Field(() => String, { nullable: true })
  subject!: string | null;

  @Field(() => DayScalar, { nullable: true })
  reviewedFrom!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Inclusive.' })
  reviewedTo!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  startsOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Inclusive.' })
  endsOn!: Day | null;

  @Field(() => [WorkingSessionType], { description: 'By day.' })
  sessions!: WorkingSessionType[];

  @Field(() => [InspectionFindingType])
  findings!: InspectionFindingType[];

  @Field(() => [RecommendationType])
  recommendations!: RecommendationType[];

  @Field(() => DayScalar, { nullable: true })
  concludedOn!: Day | null;

  @Field(() => String, { nullable: true })
  conclusion!: string | null;

  @Field(() => [InspectionActEnum], { description: 'What the viewer may do with it now.' })
  openActs!: InspectionActKind[];

  /** Not in the schema: the basis is resolved from it. */
  basisIds!: readonly string[];
}

@ObjectType('InspectionConnection')
export class InspectionConnectionType extends ConnectionType {
  @Field(() => [InspectionType])
  nodes!: InspectionType[];
}
