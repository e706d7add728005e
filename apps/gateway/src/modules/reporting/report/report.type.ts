import type { Day } from '@danvan/domain/kernel';
import {
  isLate,
  REPORT_ACTS,
  REPORT_STATES,
  type ReportActKind,
  type ReportState,
  SEVERITIES,
  type Severity,
} from '@danvan/domain/reporting';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { DayScalar, InstantScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import type { ReportId, StoredReport } from './report.map.ts';

export const ReportStateEnum = enumFrom(REPORT_STATES, 'ReportState', 'Where a report stands on its way.');
export const SeverityEnum = enumFrom(
  SEVERITIES,
  'Severity',
  'An ERROR keeps a report from being submitted, a WARNING asks for a word of explanation.',
);
export const REPORT_ACTIONS = [
  'ENTER',
  'SUBMIT',
  'APPROVE',
  'SEND_BACK',
  'AMEND',
  'CANCEL_AMENDMENT',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];
export const ReportActionEnum = enumFrom(REPORT_ACTIONS, 'ReportAction', 'What can be done with a report.');

export const ReportActEnum = enumFrom(REPORT_ACTS, 'ReportAct', 'What was done with a report.');

@ObjectType('RouteStep')
export class RouteStepType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;
}

@ObjectType('ReportEvent')
export class ReportEventType {
  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => ReportActEnum)
  act!: ReportActKind;

  @Field(() => ReportStateEnum, { description: 'The state that the act led to.' })
  state!: ReportState;

  @Field(() => String)
  by!: string;

  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('Finding', { description: 'One thing to mend or to explain.' })
export class FindingType {
  @Field(() => SeverityEnum)
  severity!: Severity;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => ID)
  indicatorCode!: string;
}

/** Everything that needs another statement or the viewer is told by the resolver, from `stored`. */
@ObjectType('Report', { description: 'Báo cáo of one unit, form and period.' })
export class ReportType {
  @Field(() => ID)
  id!: ReportId;

  @Field(() => ReportStateEnum)
  state!: ReportState;

  @Field(() => Int, { description: 'Grows with every act; say it when you act.' })
  version!: number;

  @Field(() => Int)
  revision!: number;

  @Field(() => DayScalar)
  dueOn!: Day;

  @Field(() => InstantScalar, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => Boolean, { description: 'Submitted after the deadline, or past it and not submitted.' })
  isLate!: boolean;

  @Field(() => Boolean, { description: 'Made for demonstration: "dữ liệu minh họa".' })
  isDemonstration!: boolean;

  @Field(() => String, { nullable: true, description: 'The reason of the last return, when sent back.' })
  sentBackReason!: string | null;

  /** Not in the schema. */
  stored!: StoredReport;
}

@ObjectType('ReportConnection')
export class ReportConnectionType extends ConnectionType {
  @Field(() => [ReportType])
  nodes!: ReportType[];
}

const moment = (value: string | null): Date | null => (value === null ? null : new Date(value));

export const toReportType = (stored: StoredReport, today: Day): ReportType => {
  const { id, report, isDemonstration } = stored;
  const { state, version, revision, dueOn } = report;
  return Object.assign(new ReportType(), {
    id,
    ...{ state, version, revision, dueOn, isDemonstration, stored },
    submittedAt: moment(report.submittedAt),
    isLate: isLate({ dueOn, submittedOn: stored.firstSubmittedOn }, today),
  });
};
