import type { InputSource, Mark, SheetState, WrittenStage } from '@danvan/domain/emulation';
import type { Decimal } from '@danvan/domain/kernel';
import type { LeafState } from '@danvan/domain/scoring';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { DecimalScalar, InstantScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import {
  type GAP_POLICIES,
  GapPolicyEnum,
  InputSourceEnum,
  LeafStateEnum,
  MarkStateEnum,
  SheetStateEnum,
  type SheetView,
  SheetViewEnum,
  WrittenStageEnum,
} from './round.enums.ts';
import type { SeenSheet } from './sheet.map.ts';

@ObjectType('SheetSubject', { description: 'Who is scored: a unit, or a model of a unit.' })
export class SheetSubjectType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;
}

@ObjectType('SheetGroup', { description: 'Among whom a sheet is ranked.' })
export class SheetGroupType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType('SourceReport', { description: 'An approved report from which a value was filled in.' })
export class SourceReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The short name of the unit that reported.' })
  unitName!: string;

  @Field(() => String)
  periodLabel!: string;
}

@ObjectType('Prefilled', { description: 'A value that the system filled in, and where it comes from.' })
export class PrefilledType {
  @Field(() => String)
  name!: string;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => InputSourceEnum)
  source!: InputSource;

  @Field(() => [SourceReportType], { description: 'At most 60 of them, for source REPORTS.' })
  reports!: SourceReportType[];

  @Field(() => ID, { nullable: true, description: 'The cluster whose pledge it is, for source PLEDGE.' })
  pledgeClusterId!: string | null;
}

@ObjectType('MarkValue')
export class MarkValueType {
  @Field(() => String)
  name!: string;

  @Field(() => DecimalScalar, { nullable: true })
  value!: Decimal | null;

  @Field(() => InputSourceEnum)
  source!: InputSource;
}

@ObjectType('SheetMark', {
  description: 'What one stage says of a leaf, a veto or a gate, with what it inherits.',
})
export class SheetMarkType {
  @Field(() => MarkStateEnum)
  state!: Mark['state'];

  @Field(() => [MarkValueType])
  values!: MarkValueType[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Points set instead of the rule’s.' })
  setPoints!: Decimal | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Null: nothing was said at this stage.' })
  at!: Date | null;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The points of the leaf at this stage; null where the viewer may not know, and of vetoes and gates.',
  })
  points!: Decimal | null;

  @Field(() => LeafStateEnum, { nullable: true })
  leafState!: LeafState | null;
}

@ObjectType('PeerScore')
export class PeerScoreType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => DecimalScalar, { nullable: true })
  points!: Decimal | null;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => Boolean, { description: 'It is the viewer’s own unit’s.' })
  isOwn!: boolean;
}

@ObjectType('ScoreExplanation')
export class ScoreExplanationType {
  @Field(() => String)
  words!: string;

  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => String)
  by!: string;
}

@ObjectType('ScoreChange', { description: 'A change of a score already given.' })
export class ScoreChangeType {
  @Field(() => WrittenStageEnum)
  stage!: WrittenStage;

  @Field(() => String, { description: 'In words.' })
  before!: string;

  @Field(() => String, { description: 'In words.' })
  after!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => String)
  by!: string;

  @Field(() => OrgUnitType, { nullable: true })
  unit!: OrgUnitType | null;
}

@ObjectType('SheetEntry', { description: 'Everything that is known of one leaf, veto or gate of a sheet.' })
export class SheetEntryType {
  @Field(() => ID, { description: 'The key of the leaf, veto or gate in the set.' })
  key!: string;

  @Field(() => [PrefilledType])
  prefill!: PrefilledType[];

  @Field(() => SheetMarkType)
  self!: SheetMarkType;

  @Field(() => SheetMarkType, { nullable: true, description: 'Null where the viewer may not know.' })
  recheck!: SheetMarkType | null;

  @Field(() => SheetMarkType, { nullable: true, description: 'Null where the viewer may not know.' })
  final!: SheetMarkType | null;

  @Field(() => [PeerScoreType], { description: 'As far as the viewer may know them.' })
  peers!: PeerScoreType[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Information only; half up to two decimals.' })
  peerMean!: Decimal | null;

  @Field(() => ScoreExplanationType, { nullable: true })
  explanation!: ScoreExplanationType | null;

  @Field(() => [ScoreChangeType])
  changes!: ScoreChangeType[];

  /** Not in the schema. */
  sheet!: SeenSheet;
}

@ObjectType('SheetGap', {
  description: 'A required input that is not there, and what the set does about it.',
})
export class SheetGapType {
  @Field(() => ID)
  key!: string;

  @Field(() => [String])
  inputs!: string[];

  @Field(() => GapPolicyEnum)
  policy!: (typeof GAP_POLICIES)[number];
}

@ObjectType('OwnReview', { description: 'The review of this sheet by the viewer’s own unit.' })
export class OwnReviewType {
  @Field(() => Int, { description: '0: nothing is saved yet. Say it when you save.' })
  version!: number;

  @Field(() => InstantScalar, { nullable: true })
  submittedAt!: Date | null;
}

/** Everything that needs another statement is told by the resolver, from `sheet`. */
@ObjectType('ScoreSheet', {
  description: 'Phiếu chấm of one subject in a round, as far as the viewer may know it.',
})
export class ScoreSheetType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Grows with every act on the sheet; say it when you act.' })
  version!: number;

  @Field(() => ID)
  roundId!: string;

  @Field(() => SheetGroupType)
  group!: SheetGroupType;

  @Field(() => SheetStateEnum)
  state!: SheetState;

  @Field(() => SheetViewEnum)
  view!: SheetView;

  @Field(() => InstantScalar, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => String, { nullable: true })
  sendBackReason!: string | null;

  @Field(() => Int)
  reviewsDone!: number;

  @Field(() => Int)
  reviewsExpected!: number;

  @Field(() => Int, { description: 'Leaves that the unit explained.' })
  explained!: number;

  @Field(() => Int, {
    description: 'Leaves, vetoes and gates of which the re-check or the decision said something.',
  })
  rechecked!: number;

  /** Not in the schema. */
  sheet!: SeenSheet;
}

@ObjectType('ScoreSheetConnection')
export class ScoreSheetConnectionType extends ConnectionType {
  @Field(() => [ScoreSheetType])
  nodes!: ScoreSheetType[];
}

/** What passed between the unit and the holder is nothing to its peers; what was re-checked is told by the entries. */
const toldTo = ({ view, submittedBy, sendBackReason, explained, rechecked }: SeenSheet) => ({
  submittedBy: view === 'PEER' ? null : submittedBy,
  sendBackReason: view === 'PEER' ? null : sendBackReason,
  explained: view === 'PEER' ? 0 : explained,
  rechecked: view === 'HOLDER' ? rechecked : 0,
});

export const toSheetType = (sheet: SeenSheet): ScoreSheetType =>
  Object.assign(new ScoreSheetType(), {
    id: sheet.id,
    version: sheet.version,
    roundId: sheet.round,
    group: { id: sheet.group, title: sheet.groupName },
    state: sheet.state,
    view: sheet.view,
    submittedAt: sheet.submittedAt,
    reviewsDone: sheet.reviewsDone,
    reviewsExpected: sheet.reviewsExpected,
    ...toldTo(sheet),
    sheet,
  });
