import type { Day } from '@danvan/domain/kernel';
import type {
  DayPrecision,
  ModelField,
  ModelKind,
  ModelStanding,
  RecognitionLevel,
  Visibility,
} from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';
import {
  DayPrecisionEnum,
  ModelFieldEnum,
  ModelKindEnum,
  ModelStandingEnum,
  RecognitionLevelEnum,
} from './model.type.ts';

@InputType('KnownDayInput', { description: 'The day of something, or the latest by which it had happened.' })
export class KnownDayInput {
  @Field(() => DayScalar)
  day!: Day;

  @Field(() => DayPrecisionEnum)
  precision!: DayPrecision;
}

@InputType('ModelInput', { description: 'A model as typed.' })
export class ModelInput {
  @Field(() => String, { nullable: true, description: 'Nothing for individuals.' })
  title!: string | null;

  @Field(() => ModelFieldEnum, { nullable: true })
  field!: ModelField | null;

  @Field(() => ModelKindEnum)
  kind!: ModelKind;

  @Field(() => Int, { nullable: true, description: 'How many individuals.' })
  people!: number | null;

  @Field(() => KnownDayInput)
  started!: KnownDayInput;

  @Field(() => ID, { nullable: true })
  areaId!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => [ID], { description: 'Units that it concerns besides its owner and those who apply it.' })
  concernedIds!: string[];

  @Field(() => [ID])
  programmeIds!: string[];

  @Field(() => VisibilityEnum)
  visibility!: Visibility;
}

@InputType('RegisterModelInput')
export class RegisterModelInput extends KeyedInput {
  @Field(() => ModelInput)
  model!: ModelInput;
}

/** What every act on a model that is there says. */
@InputType('ReviseModelInput')
export class ReviseModelInput extends RecordOrderInput {
  @Field(() => ModelInput)
  model!: ModelInput;
}

@InputType('RecogniseModelInput')
export class RecogniseModelInput extends RecordOrderInput {
  @Field(() => ModelStandingEnum)
  standing!: ModelStanding;

  @Field(() => RecognitionLevelEnum)
  level!: RecognitionLevel;

  @Field(() => KnownDayInput)
  on!: KnownDayInput;

  @Field(() => ID, { nullable: true })
  documentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the document is cited, where it is not registered.',
  })
  citation!: string | null;
}

@InputType('ModelFigureInput', { description: 'A count as typed: "trên 1.200" of "hộ dân tham gia".' })
export class ModelFigureInput {
  @Field(() => String)
  what!: string;

  @Field(() => ID, { nullable: true })
  indicatorCode!: string | null;

  @Field(() => String)
  entry!: string;
}

@InputType('RecordModelResultInput')
export class RecordModelResultInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  text!: string;

  @Field(() => [ModelFigureInput])
  figures!: ModelFigureInput[];
}

@InputType('EndModelInput')
export class EndModelInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  reason!: string;
}
