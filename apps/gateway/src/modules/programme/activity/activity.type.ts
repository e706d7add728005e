import type { Day, Decimal, Qualifier } from '@danvan/domain/kernel';
import {
  ACTIVITY_KINDS,
  ACTIVITY_MEASURES,
  type Activity,
  type ActivityKind,
  type ActivityMeasure,
} from '@danvan/domain/programme';
import { Field, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom, QualifierEnum } from '../../../schema/enums.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';

export const ActivityKindEnum = enumFrom(
  ACTIVITY_KINDS,
  'ActivityKind',
  'Phát động, tuyên truyền, tập huấn, diễn đàn, tình nguyện, hướng dẫn, trao đổi thông tin, khen thưởng.',
);
export const ActivityMeasureEnum = enumFrom(
  ACTIVITY_MEASURES,
  'ActivityMeasure',
  'Units of measure of what is counted: đợt, lượt, buổi, người … None is ever added to another.',
);

@ObjectType('MeasureTotal', { description: 'So many of one unit of measure.' })
export class MeasureTotalType {
  @Field(() => ActivityMeasureEnum)
  measure!: ActivityMeasure;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => QualifierEnum)
  qualifier!: Qualifier;
}

@ObjectType('ActivityCount')
export class ActivityCountType extends MeasureTotalType {
  @Field(() => String, { nullable: true, description: 'Of what, when the unit of measure does not say it.' })
  what!: string | null;
}

@ObjectType('ActivityCommendation', {
  description: 'Who commends and who hands it over are two things; those commended are counted, never named.',
})
export class ActivityCommendationType {
  @Field(() => String, { description: 'Bằng khen, giấy khen …' })
  form!: string;

  @Field(() => [OrgUnitType])
  issuers!: OrgUnitType[];

  @Field(() => OrgUnitType, { nullable: true })
  presenter!: OrgUnitType | null;
}

@ObjectType('Activity', {
  implements: WorkRecordType,
  description: 'What its owner did on certain days, with counts of it; its title is its name.',
})
export class ActivityType extends WorkRecordType {
  @Field(() => ActivityKindEnum)
  activityKind!: ActivityKind;

  @Field(() => DayScalar)
  firstDay!: Day;

  @Field(() => DayScalar, { description: 'The last day; a month or a year is written as its days.' })
  lastDay!: Day;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => [ActivityCountType])
  counts!: ActivityCountType[];

  /** Not in the schema. */
  activity!: Activity;
}

export const toActivityType = (stored: StoredRecord, activity: Activity): ActivityType =>
  Object.assign(new ActivityType(), recordFields(stored), {
    activityKind: activity.kind,
    ...activity.span,
    place: activity.place,
    description: activity.description,
    counts: [...activity.counts],
    activity,
  });

@ObjectType('ActivityConnection')
export class ActivityConnectionType extends ConnectionType {
  @Field(() => [ActivityType])
  nodes!: ActivityType[];

  @Field(() => [MeasureTotalType], {
    description: 'What all of them come to, each unit of measure by itself.',
  })
  totals!: MeasureTotalType[];
}
