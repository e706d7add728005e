import type { DueStage, EntrantKind, Mark } from '@danvan/domain/emulation';
import type { OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OrgLevelEnum } from '../../../schema/enums.ts';
import { ActRefusedType, UserErrorType } from '../../../schema/errors.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { FieldNoticeType, InputRefusedType } from '../../programme/record/record-act.type.ts';
import { KeyedInput, RecordOrderInput } from '../../programme/record/record-order.type.ts';
import { DueStageEnum, EntrantKindEnum, MarkStateEnum } from './round.enums.ts';
import { ScoreSheetType } from './sheet.type.ts';

@InputType('RoundDeadlineInput')
export class RoundDeadlineInput {
  @Field(() => DueStageEnum)
  stage!: DueStage;

  @Field(() => DayScalar)
  dueOn!: Day;
}

@InputType('RoundInput', { description: 'A round as typed.' })
export class RoundInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  setCode!: string | null;

  @Field(() => Int, { nullable: true })
  setVersion!: number | null;

  @Field(() => DayScalar, { nullable: true })
  firstDay!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Membership of clusters is that of this day.' })
  lastDay!: Day | null;

  @Field(() => [RoundDeadlineInput])
  deadlines!: RoundDeadlineInput[];

  @Field(() => EntrantKindEnum)
  entrantKind!: EntrantKind;

  @Field(() => [ID], { description: 'Clusters, units or models; empty for LEVEL.' })
  entrantIds!: string[];

  @Field(() => OrgLevelEnum, { nullable: true, description: 'For LEVEL.' })
  entrantLevel!: OrgLevel | null;
}

@InputType('DraftRoundInput')
export class DraftRoundInput extends KeyedInput {
  @Field(() => RoundInput)
  round!: RoundInput;
}

@InputType('ReviseRoundInput')
export class ReviseRoundInput extends RecordOrderInput {
  @Field(() => RoundInput)
  round!: RoundInput;
}

@InputType('RoundActInput')
export class RoundActInput extends RecordOrderInput {
  @Field(() => String, { nullable: true, description: 'Required to cancel, to reopen and to correct.' })
  reason!: string | null;
}

@InputType('ScoreValueInput')
export class ScoreValueInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'As typed, in Vietnamese notation; empty: not there.' })
  text!: string | null;
}

@InputType('ScoreEntryInput', { description: 'What is said of one leaf, veto or gate.' })
export class ScoreEntryInput {
  @Field(() => ID)
  key!: string;

  @Field(() => MarkStateEnum)
  state!: Mark['state'];

  @Field(() => [ScoreValueInput], { description: 'What is not named stays as it is filled in or inherited.' })
  values!: ScoreValueInput[];

  @Field(() => String, { nullable: true, description: 'At RECHECK and FINAL: points instead of the rule’s.' })
  setPoints!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@InputType('SheetActInput')
export class SheetActInput extends KeyedInput {
  @Field(() => ID)
  sheetId!: string;

  @Field(() => Int, { description: 'The version of the sheet that was looked at.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Required to send back.' })
  reason!: string | null;
}

@InputType('SaveSheetInput', {
  description: 'All of it is saved, or nothing. For SELF, re-check and final alike.',
})
export class SaveSheetInput extends KeyedInput {
  @Field(() => ID)
  sheetId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ScoreEntryInput])
  entries!: ScoreEntryInput[];
}

@InputType('PeerScoreInput')
export class PeerScoreInput {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { nullable: true })
  points!: string | null;

  @Field(() => String, { nullable: true })
  comment!: string | null;
}

@InputType('SavePeerScoresInput')
export class SavePeerScoresInput extends KeyedInput {
  @Field(() => ID)
  sheetId!: string;

  @Field(() => Int, { description: 'Of the own review (ownReview.version); 0 the first time.' })
  version!: number;

  @Field(() => [PeerScoreInput])
  scores!: PeerScoreInput[];
}

@InputType('ExplanationInput')
export class ExplanationInput {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { nullable: true, description: 'Empty takes it away.' })
  words!: string | null;
}

@InputType('ExplainScoreInput')
export class ExplainScoreInput extends KeyedInput {
  @Field(() => ID)
  sheetId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ExplanationInput])
  explanations!: ExplanationInput[];
}

@InputType('CorrectedSheetInput')
export class CorrectedSheetInput {
  @Field(() => ID)
  sheetId!: string;

  @Field(() => [ScoreEntryInput])
  entries!: ScoreEntryInput[];
}

@InputType('CorrectRoundInput')
export class CorrectRoundInput extends RecordOrderInput {
  @Field(() => String)
  reason!: string;

  @Field(() => [CorrectedSheetInput])
  sheets!: CorrectedSheetInput[];
}

@ObjectType('SheetChanged', { description: 'The act happened; here is the sheet as it is now.' })
export class SheetChangedType {
  @Field(() => ScoreSheetType)
  sheet!: ScoreSheetType;

  @Field(() => [FieldNoticeType], { description: 'Allowed, and yet worth a second look.' })
  warnings!: FieldNoticeType[];
}

@ObjectType('SheetConflict', {
  implements: UserErrorType,
  description: 'Somebody else was faster; here is the sheet as it is now.',
})
export class SheetConflictType extends UserErrorType {
  @Field(() => ScoreSheetType)
  currentSheet!: ScoreSheetType;
}

/** What every act on a sheet ends in. */
export const SheetActPayload = createUnionType({
  name: 'SheetActPayload',
  types: () => [SheetChangedType, InputRefusedType, SheetConflictType, ActRefusedType] as const,
  resolveType: (value) => {
    if ('sheet' in value) return SheetChangedType;
    if ('faults' in value) return InputRefusedType;
    return 'currentSheet' in value ? SheetConflictType : ActRefusedType;
  },
});
