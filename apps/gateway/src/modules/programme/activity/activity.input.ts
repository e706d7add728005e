import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type ActivityDraft,
  type ActivityKind,
  type ActivityMeasure,
  recordId,
  type Visibility,
} from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput } from '../record/record-order.type.ts';
import { ActivityKindEnum, ActivityMeasureEnum } from './activity.type.ts';

@InputType('ActivityCountInput')
export class ActivityCountInput {
  @Field(() => ActivityMeasureEnum)
  measure!: ActivityMeasure;

  @Field(() => String, { description: 'As typed: "1.714", "trên 1.200".' })
  entry!: string;

  @Field(() => String, { nullable: true })
  what!: string | null;
}

@InputType('ActivityCommendationInput')
export class ActivityCommendationInput {
  @Field(() => String, { nullable: true })
  form!: string | null;

  @Field(() => [ID], { defaultValue: [] })
  issuerIds!: string[];

  @Field(() => ID, { nullable: true })
  presenterId!: string | null;
}

@InputType({ description: 'What was done; everything as typed.' })
export abstract class ActivityContentInput extends KeyedInput {
  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => DayScalar, { nullable: true })
  firstDay!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  lastDay!: Day | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => [ID], { defaultValue: [] })
  programmeIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Units that took part besides the own one.' })
  partnerIds!: string[];

  @Field(() => [ActivityCountInput], { defaultValue: [] })
  counts!: ActivityCountInput[];

  @Field(() => ActivityCommendationInput, { nullable: true })
  commendation!: ActivityCommendationInput | null;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;
}

@InputType('RecordActivityInput')
export class RecordActivityInput extends ActivityContentInput {}

@InputType('ReviseActivityInput')
export class ReviseActivityInput extends ActivityContentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType('ActivityFilter')
export class ActivityFilterInput {
  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who did them.' })
  unitIds!: string[] | null;

  @Field(() => [ActivityKindEnum], { nullable: true })
  kinds!: ActivityKind[] | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'With lastDay: those that share a day with this time.',
  })
  firstDay!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  lastDay!: Day | null;
}

const toCommendation = (input: ActivityCommendationInput): ActivityDraft['commendation'] => ({
  form: input.form ?? null,
  issuers: input.issuerIds as OrgUnitId[],
  presenter: (input.presenterId as OrgUnitId | null | undefined) ?? null,
});

/** The activity as it was typed. */
export const toActivityDraft = (input: ActivityContentInput): ActivityDraft => ({
  kind: input.kind,
  name: input.name ?? null,
  firstDay: input.firstDay ?? null,
  lastDay: input.lastDay ?? null,
  place: input.place ?? null,
  description: input.description ?? null,
  programmes: input.programmeIds.map((id) => recordId<'PROGRAMME'>(id)),
  partners: input.partnerIds as OrgUnitId[],
  counts: input.counts.map(({ measure, entry, what }) => ({ measure, entry, what: what ?? null })),
  commendation: input.commendation ? toCommendation(input.commendation) : null,
});
