import { Field, Int, ObjectType } from 'type-graphql';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { ReportingPeriodType } from '../period/period.type.ts';
import { ReportType } from '../report/report.type.ts';

@ObjectType('ProgressCounts', { description: 'How reporting stands: every report is expected once.' })
export class ProgressCountsType {
  @Field(() => Int)
  expected!: number;

  @Field(() => Int, { description: 'Handed in and not sent back at present.' })
  submitted!: number;

  @Field(() => Int)
  approved!: number;

  @Field(() => Int)
  sentBack!: number;

  @Field(() => Int)
  onTime!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int, { description: 'Never handed in though the due day is past.' })
  silent!: number;
}

@ObjectType('ProgressRow')
export class ProgressRowType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => ProgressCountsType)
  counts!: ProgressCountsType;
}

@ObjectType('LateReport')
export class LateReportType {
  @Field(() => ReportType)
  report!: ReportType;

  @Field(() => Int)
  daysLate!: number;
}

@ObjectType('Progress', { description: 'Who has reported in a period under a unit, child by child.' })
export class ProgressType {
  @Field(() => ReportingPeriodType)
  period!: ReportingPeriodType;

  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => ProgressCountsType)
  total!: ProgressCountsType;

  @Field(() => [ProgressRowType], { description: 'In Vietnamese order.' })
  children!: ProgressRowType[];

  @Field(() => [LateReportType], { description: 'The latest first; at most 100.' })
  late!: LateReportType[];
}
