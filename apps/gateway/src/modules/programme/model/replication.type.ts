import type { Day } from '@danvan/domain/kernel';
import { type Model, type ReplicationPoint, teamsOn } from '@danvan/domain/programme';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { EndingType, KnownDayType } from './model.type.ts';

@ObjectType('PointReport', { description: 'What a point had on a day: its teams, and what it has brought.' })
export class PointReportType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => Int, { nullable: true, description: 'Null: not counted.' })
  teams!: number | null;

  @Field(() => String, { nullable: true })
  results!: string | null;
}

/** Unit, area and open acts are told by the resolver, from `point` and its model. */
@ObjectType('ReplicationPoint', {
  description: 'Điểm nhân rộng: a unit, or a place within it, that applies the model.',
})
export class ReplicationPointType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The point it was taken over from; none: the model itself.',
  })
  originId!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'What its teams are called.' })
  teamName!: string | null;

  @Field(() => KnownDayType)
  started!: KnownDayType;

  @Field(() => Int, { nullable: true, description: 'Teams today; none where nobody counted them.' })
  teams!: number | null;

  @Field(() => [PointReportType], { description: 'In the order of days.' })
  reports!: PointReportType[];

  @Field(() => EndingType, { nullable: true })
  droppedOut!: EndingType | null;

  /** Not in the schema. */
  point!: ReplicationPoint;

  /** Not in the schema. */
  model!: Model;
}

export const toPointType =
  (model: Model, today: Day) =>
  (point: ReplicationPoint): ReplicationPointType =>
    Object.assign(new ReplicationPointType(), {
      id: point.id,
      originId: point.origin,
      place: point.place,
      teamName: point.teamName,
      started: point.started,
      teams: teamsOn(point, today),
      reports: point.reports,
      droppedOut: point.droppedOut,
      point,
      model,
    });
