import type { Day } from '@danvan/domain/kernel';
import { daysBetween } from '@danvan/domain/kernel';
import { FOLLOW_UP_KINDS, type FollowUpKind, STANDINGS, type Standing } from '@danvan/domain/programme';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { StandingCountType, StandingEnum } from '../plan/plan.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import type { FollowUpItemRow, StandingCounted } from './find-follow-up.ts';

export const FollowUpKindEnum = enumFrom(FOLLOW_UP_KINDS, 'FollowUpKind', 'Nhiệm vụ, kiến nghị.');

/** Unit and record are told by the resolver, from `row`. */
@ObjectType('FollowUpItem', { description: 'What was promised, by whom, for when, and where it stands.' })
export class FollowUpItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => FollowUpKindEnum)
  kind!: FollowUpKind;

  @Field(() => String)
  what!: string;

  @Field(() => DayScalar, { nullable: true })
  deadline!: Day | null;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => DayScalar, { nullable: true, description: 'When it was reported done.' })
  finishedOn!: Day | null;

  @Field(() => Int, { description: 'By how many days it came, or is by now, after its deadline.' })
  daysLate!: number;

  /** Not in the schema. */
  row!: FollowUpItemRow;
}

@ObjectType('FollowUpConnection')
export class FollowUpConnectionType extends ConnectionType {
  @Field(() => [FollowUpItemType])
  nodes!: FollowUpItemType[];

  @Field(() => [StandingCountType], { description: 'Whatever standing was asked for.' })
  counts!: StandingCountType[];
}

@ObjectType('ProgrammeFollowUp')
export class ProgrammeFollowUpType {
  @Field(() => ProgrammeType)
  programme!: ProgrammeType;

  @Field(() => [StandingCountType])
  counts!: StandingCountType[];
}

const daysLateOf = ({ deadline, finished_on, standing }: FollowUpItemRow, today: Day): number =>
  deadline === null || standing === 'CANCELLED'
    ? 0
    : Math.max(0, daysBetween(deadline, finished_on ?? today));

export const toItemType = (row: FollowUpItemRow, today: Day): FollowUpItemType =>
  Object.assign(new FollowUpItemType(), {
    id: row.id,
    kind: row.kind,
    what: row.what,
    deadline: row.deadline,
    standing: row.standing,
    finishedOn: row.finished_on,
    daysLate: daysLateOf(row, today),
    row,
  });

/** Every standing in its order, with 0 where there is nothing. */
export const toCounts = (counted: readonly StandingCounted[]): StandingCountType[] =>
  STANDINGS.map((standing) => ({
    standing,
    count: counted.find((each) => each.standing === standing)?.count ?? 0,
  }));
