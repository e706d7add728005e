import type { OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumFrom, OrgLevelEnum } from '../../../schema/enums.ts';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { PERIOD_STATES, type PeriodId, type PeriodState, type StoredPeriod } from './period.map.ts';

export const PeriodStateEnum = enumFrom(PERIOD_STATES, 'PeriodState', 'Chưa mở, đang mở, đã chốt.');

@ObjectType('TierDeadline')
export class TierDeadlineType {
  @Field(() => OrgLevelEnum)
  level!: OrgLevel;

  @Field(() => DayScalar, { description: 'The last day on time.' })
  on!: Day;
}

@ObjectType('ReportingPeriod', { description: 'Kỳ báo cáo of one form.' })
export class ReportingPeriodType {
  @Field(() => ID)
  id!: PeriodId;

  @Field(() => LocalTextType, { description: '"Tháng 10/2026 (15/09–14/10)".' })
  label!: LocalTextType;

  @Field(() => DayScalar)
  startsOn!: Day;

  @Field(() => DayScalar, { description: 'The last day (inclusive).' })
  endsOn!: Day;

  @Field(() => DayScalar, { description: 'The last day whose facts count.' })
  cutOff!: Day;

  @Field(() => [TierDeadlineType], { description: 'Last day on time for each level.' })
  deadlines!: readonly TierDeadlineType[];

  @Field(() => PeriodStateEnum)
  state!: PeriodState;

  @Field(() => Boolean, { description: 'Made for demonstration: "dữ liệu minh họa".' })
  isDemonstration!: boolean;

  /** Not in the schema. */
  stored!: StoredPeriod;
}

export const toPeriodType = (stored: StoredPeriod): ReportingPeriodType => {
  const { id, label, deadlines, state, isDemonstration, period } = stored;
  const { startsOn, endsOn, cutOff } = period;
  const days = { startsOn, endsOn, cutOff };
  return Object.assign(new ReportingPeriodType(), {
    id,
    label,
    ...days,
    deadlines,
    state,
    isDemonstration,
    stored,
  });
};
