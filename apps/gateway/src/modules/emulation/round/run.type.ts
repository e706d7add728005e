import type { Decimal, LocalText } from '@danvan/domain/kernel';
import type { LeafState, Pass } from '@danvan/domain/scoring';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumFrom } from '../../../schema/enums.ts';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DecimalScalar, InstantScalar } from '../../../schema/scalars.ts';
import { LeafStateEnum, PassEnum } from './round.enums.ts';
import { RoundCriteriaSetType } from './round.type.ts';
import { SheetGroupType, SheetSubjectType } from './sheet.type.ts';

const VERDICT_KINDS = ['VETO', 'GATE', 'QUOTA'] as const;
export const VerdictKindEnum = enumFrom(
  VERDICT_KINDS,
  'VerdictKind',
  'What held a class down or barred a title.',
);

@ObjectType('ScoreVerdict', { description: 'A veto that held, a gate that was not met, or the quota.' })
export class ScoreVerdictType {
  @Field(() => ID)
  key!: string;

  @Field(() => VerdictKindEnum)
  kind!: (typeof VERDICT_KINDS)[number];

  @Field(() => LocalTextType)
  name!: LocalText;
}

@ObjectType('ScoreLeaf')
export class ScoreLeafType {
  @Field(() => ID)
  key!: string;

  @Field(() => LeafStateEnum)
  state!: LeafState;

  @Field(() => DecimalScalar)
  points!: Decimal;

  @Field(() => DecimalScalar)
  achievable!: Decimal;

  @Field(() => Boolean, { nullable: true })
  isMet!: boolean | null;
}

@ObjectType('ScoreSummary', { description: 'What a run says of one subject, without its leaves.' })
export class ScoreSummaryType {
  @Field(() => DecimalScalar)
  total!: Decimal;

  @Field(() => DecimalScalar)
  achievable!: Decimal;

  @Field(() => DecimalScalar, { nullable: true })
  normalised!: Decimal | null;

  @Field(() => ID, { nullable: true })
  class!: string | null;

  @Field(() => LocalTextType, { nullable: true })
  className!: LocalText | null;

  @Field(() => Boolean)
  isComplete!: boolean;

  @Field(() => Boolean, { nullable: true })
  isRecognised!: boolean | null;

  @Field(() => Boolean)
  mayHaveTitle!: boolean;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => Boolean)
  isRankShared!: boolean;

  @Field(() => [ScoreVerdictType])
  verdicts!: ScoreVerdictType[];
}

@ObjectType('LeafAccount', { description: 'How one leaf came to its points, in words.' })
export class LeafAccountType {
  @Field(() => ID)
  key!: string;

  @Field(() => [String])
  lines!: string[];
}

@ObjectType('SheetScore', {
  description: 'The score of a sheet at a stage, with the account of every point.',
})
export class SheetScoreType {
  @Field(() => PassEnum)
  pass!: Pass;

  @Field(() => ScoreSummaryType)
  summary!: ScoreSummaryType;

  @Field(() => [ScoreLeafType])
  leaves!: ScoreLeafType[];

  @Field(() => [LeafAccountType], { description: 'In the order of the set; in the language of the request.' })
  account!: LeafAccountType[];

  @Field(() => [String], { description: 'From the leaves to total, class and place, in words.' })
  accountLines!: string[];

  @Field(() => ID, { nullable: true, description: 'The run that says so; null: reckoned for now.' })
  runId!: string | null;
}

@ObjectType('ScoringRun', { description: 'The immutable result of a round.' })
export class ScoringRunType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '1, 2, 3 … within the round.' })
  number!: number;

  @Field(() => PassEnum)
  pass!: Pass;

  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => String)
  by!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String)
  rulesHash!: string;

  @Field(() => String)
  inputsHash!: string;

  @Field(() => Boolean)
  isPublished!: boolean;

  @Field(() => Int, { nullable: true, description: 'The number of the run that it corrects.' })
  correctsRun!: number | null;
}

@ObjectType('LeafDifference')
export class LeafDifferenceType {
  @Field(() => ID)
  key!: string;

  @Field(() => DecimalScalar, { nullable: true })
  before!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  after!: Decimal | null;
}

@ObjectType('SubjectDifference', { description: 'A subject of which a correction says something else.' })
export class SubjectDifferenceType {
  @Field(() => SheetSubjectType)
  subject!: SheetSubjectType;

  @Field(() => ScoreSummaryType, { nullable: true })
  before!: ScoreSummaryType | null;

  @Field(() => ScoreSummaryType, { nullable: true })
  after!: ScoreSummaryType | null;

  @Field(() => [LeafDifferenceType], { description: 'For those who may see the leaves; else empty.' })
  leaves!: LeafDifferenceType[];
}

@ObjectType('RankingRow')
export class RankingRowType {
  @Field(() => SheetSubjectType)
  subject!: SheetSubjectType;

  @Field(() => ID, { nullable: true, description: 'Where the viewer may open the sheet.' })
  sheetId!: string | null;

  @Field(() => ScoreSummaryType)
  score!: ScoreSummaryType;

  @Field(() => Int, { nullable: true, description: 'The place before a correction, where it is another.' })
  formerRank!: number | null;

  @Field(() => Boolean)
  isOwn!: boolean;
}

@ObjectType('RankingGroup')
export class RankingGroupType {
  @Field(() => SheetGroupType)
  group!: SheetGroupType;

  @Field(() => [RankingRowType], { description: 'The best first; then who takes no rank.' })
  rows!: RankingRowType[];
}

@ObjectType('Ranking', { description: 'Bảng xếp hạng: what a run says of everyone; never the leaves.' })
export class RankingType {
  @Field(() => ID)
  roundId!: string;

  @Field(() => ScoringRunType)
  run!: ScoringRunType;

  @Field(() => RoundCriteriaSetType)
  set!: RoundCriteriaSetType;

  @Field(() => [RankingGroupType])
  groups!: RankingGroupType[];
}

@ObjectType('AppraisalLeaf', { description: 'The points of one leaf at each stage, side by side.' })
export class AppraisalLeafType {
  @Field(() => ID)
  key!: string;

  @Field(() => DecimalScalar, { nullable: true })
  self!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  peer!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  recheck!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  final!: Decimal | null;

  @Field(() => LeafStateEnum, { description: 'At the last stage.' })
  state!: LeafState;

  @Field(() => Boolean, {
    description: 'The unit says that it was not assigned, and nobody has confirmed it.',
  })
  isUnconfirmed!: boolean;

  @Field(() => Boolean, { description: 'The holder said something of it.' })
  isRechecked!: boolean;
}

@ObjectType('AppraisalRow')
export class AppraisalRowType {
  @Field(() => ID)
  sheetId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => SheetSubjectType)
  subject!: SheetSubjectType;

  @Field(() => SheetGroupType)
  group!: SheetGroupType;

  @Field(() => [AppraisalLeafType], { description: 'In the order of the set.' })
  leaves!: AppraisalLeafType[];

  @Field(() => DecimalScalar, { nullable: true })
  selfTotal!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  recheckTotal!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  finalTotal!: Decimal | null;
}

@ObjectType('Appraisal', {
  description: 'Self, peers, re-check and final side by side, for the holder of the round.',
})
export class AppraisalType {
  @Field(() => ID)
  roundId!: string;

  @Field(() => [AppraisalRowType])
  rows!: AppraisalRowType[];
}
