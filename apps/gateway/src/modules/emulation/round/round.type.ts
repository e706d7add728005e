import type { DueStage, EntrantKind, RoundState } from '@danvan/domain/emulation';
import type { OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { OUTCOMES, type Outcome, SUBJECT_KINDS, type SubjectKind } from '@danvan/domain/scoring';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom, OrgLevelEnum } from '../../../schema/enums.ts';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DayScalar, DecimalScalar, InstantScalar } from '../../../schema/scalars.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { recordFields, WorkRecordType } from '../../programme/record/record.type.ts';
import { DueStageEnum, EntrantKindEnum, RoundStateEnum, SheetStageEnum } from './round.enums.ts';
import type { StoredRound } from './round.map.ts';

export const RoundSubjectKindEnum = enumFrom(SUBJECT_KINDS, 'RoundSubjectKind', 'What a round scores.');
export const RoundOutcomeEnum = enumFrom(
  OUTCOMES,
  'RoundOutcome',
  'Points on a scale, or every criterion met.',
);

@ObjectType('RoundCriteriaSet', {
  description: 'The set by which a round scores, as it was frozen when it was opened.',
})
export class RoundCriteriaSetType {
  @Field(() => ID)
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => RoundOutcomeEnum)
  outcome!: Outcome;

  @Field(() => DecimalScalar, { nullable: true })
  scale!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the canonical rules; null before the round is opened.',
  })
  rulesHash!: string | null;
}

@ObjectType('RoundDeadline')
export class RoundDeadlineType {
  @Field(() => DueStageEnum)
  stage!: DueStage;

  @Field(() => DayScalar)
  dueOn!: Day;

  @Field(() => Int, { description: '0 on the last day; negative when it is over.' })
  daysLeft!: number;
}

@ObjectType('RoundGroup', {
  description: 'Those who are ranked among each other: a cluster. With how far they have come.',
})
export class RoundGroupType {
  @Field(() => ID, { description: 'The id of the cluster where it is one.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  sheets!: number;

  @Field(() => Int, { description: 'Self-scores handed in.' })
  submitted!: number;

  @Field(() => Int, { description: 'Reviews that peers handed in.' })
  reviewsDone!: number;

  @Field(() => Int)
  reviewsExpected!: number;

  @Field(() => Int, { description: 'Sheets with an explanation.' })
  explained!: number;

  @Field(() => Int, { description: 'Sheets of which something was re-checked.' })
  rechecked!: number;
}

@ObjectType('RoundDuty', { description: 'What the viewer’s own unit has to do in a round, and by when.' })
export class RoundDutyType {
  @Field(() => ID, { nullable: true, description: 'The sheet that it is about; null: several.' })
  sheetId!: string | null;

  @Field(() => SheetStageEnum, { description: 'SELF, PEER or RECHECK; FINAL: finalise or publish.' })
  stage!: string;

  @Field(() => Boolean, { description: 'It is an explanation that is asked for.' })
  isExplanation!: boolean;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: Day | null;

  @Field(() => Int, { description: 'Sheets still to do; 0: done.' })
  left!: number;
}

@ObjectType('RoundTableSubject')
export class RoundTableSubjectType {
  @Field(() => ID, { description: 'As the canonical sheets name it.' })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ID)
  group!: string;

  @Field(() => String)
  groupName!: string;
}

@ObjectType('RoundTable', { description: 'Everything that a what-if needs, as texts of the domain.' })
export class RoundTableType {
  @Field(() => String, { description: 'The frozen criteria set as JSON (parseCriteriaSet reads it).' })
  rules!: string;

  @Field(() => String, { description: 'The canonical sheets as JSON (readCanonicalSheets reads it).' })
  sheets!: string;

  @Field(() => [RoundTableSubjectType])
  subjects!: RoundTableSubjectType[];
}

/** Everything that needs another statement or the viewer is told by the resolver, from `round`. */
@ObjectType('ScoringRound', {
  implements: WorkRecordType,
  description: 'Đợt chấm: its owner is the unit that holds it.',
})
export class ScoringRoundType extends WorkRecordType {
  @Field(() => RoundStateEnum)
  state!: RoundState;

  @Field(() => Int, { description: 'The year in which the span ends.' })
  year!: number;

  @Field(() => DayScalar)
  firstDay!: Day;

  @Field(() => DayScalar)
  lastDay!: Day;

  @Field(() => RoundSubjectKindEnum)
  subject!: SubjectKind;

  @Field(() => EntrantKindEnum)
  entrantKind!: EntrantKind;

  @Field(() => OrgLevelEnum, { nullable: true })
  entrantLevel!: OrgLevel | null;

  @Field(() => [ID], { description: 'Clusters, units or models, as they were named.' })
  entrantIds!: string[];

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  publishedAt!: Date | null;

  /** Not in the schema. */
  round!: StoredRound;
}

@ObjectType('ScoringRoundConnection')
export class ScoringRoundConnectionType extends ConnectionType {
  @Field(() => [ScoringRoundType])
  nodes!: ScoringRoundType[];
}

const entrantIds = ({ entrants }: StoredRound): string[] => {
  switch (entrants.kind) {
    case 'CLUSTERS':
      return [...entrants.clusters];
    case 'UNITS':
      return [...entrants.units];
    case 'MODELS':
      return [...entrants.models];
    case 'LEVEL':
      return [];
  }
};

export const toRoundType = (stored: StoredRecord, round: StoredRound): ScoringRoundType =>
  Object.assign(new ScoringRoundType(), recordFields(stored), {
    state: round.state,
    year: Number(round.span.lastDay.slice(0, 4)),
    firstDay: round.span.firstDay,
    lastDay: round.span.lastDay,
    subject: round.subject,
    entrantKind: round.entrants.kind,
    entrantLevel: round.entrants.kind === 'LEVEL' ? round.entrants.level : null,
    entrantIds: entrantIds(round),
    cancelReason: round.cancelReason,
    publishedAt: round.publishedAt,
    round,
  });
