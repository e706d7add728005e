import type { Day, Decimal, Qualifier } from '@danvan/domain/kernel';
import {
  DAY_PRECISIONS,
  type DayPrecision,
  MODEL_ACTS,
  MODEL_FIELDS,
  MODEL_KINDS,
  MODEL_STANDINGS,
  MODEL_STATES,
  type Model,
  type ModelField,
  type ModelKind,
  type ModelState,
  modelState,
  RECOGNITION_LEVELS,
} from '@danvan/domain/programme';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom, QualifierEnum } from '../../../schema/enums.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';

export const ModelFieldEnum = enumFrom(MODEL_FIELDS, 'ModelField', 'Lĩnh vực: one of four.');
export const ModelKindEnum = enumFrom(MODEL_KINDS, 'ModelKind', 'Tập thể, or cá nhân: counted, never named.');
export const ModelStateEnum = enumFrom(
  MODEL_STATES,
  'ModelState',
  'Đã đăng ký, được công nhận, điển hình, đã kết thúc.',
);
export const ModelStandingEnum = enumFrom(MODEL_STANDINGS, 'ModelStanding', 'What a recognition says.');
export const RecognitionLevelEnum = enumFrom(
  RECOGNITION_LEVELS,
  'RecognitionLevel',
  'Cấp cơ sở, cấp huyện (until 30/06/2025), cấp tỉnh, cấp trung ương.',
);
export const ModelActEnum = enumFrom(MODEL_ACTS, 'ModelAct', 'What can be done with a model.');
export const DayPrecisionEnum = enumFrom(
  DAY_PRECISIONS,
  'DayPrecision',
  'On this very day, or by this day at the latest.',
);

@ObjectType('KnownDay', { description: 'The day of something, or the latest by which it had happened.' })
export class KnownDayType {
  @Field(() => DayScalar)
  day!: Day;

  @Field(() => DayPrecisionEnum)
  precision!: DayPrecision;
}

@ObjectType('Ending', { description: 'On which day something stopped, and why.' })
export class EndingType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  reason!: string;
}

@ObjectType('ModelFigure', { description: 'A count within a result: trên 1.200 hộ dân tham gia.' })
export class ModelFigureType {
  @Field(() => String)
  what!: string;

  @Field(() => ID, { nullable: true })
  indicatorCode!: string | null;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => QualifierEnum)
  qualifier!: Qualifier;
}

@ObjectType('ModelResult', { description: 'What a model has brought, as it stood on a day.' })
export class ModelResultType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  text!: string;

  @Field(() => [ModelFigureType])
  figures!: ModelFigureType[];
}

/** Everything that needs another statement or the viewer is told by the resolvers, from `model`. */
@ObjectType('Model', {
  implements: WorkRecordType,
  description: 'Mô hình: how it was recognised, what it brought, where it went.',
})
export class ModelType extends WorkRecordType {
  @Field(() => String, {
    nullable: true,
    description: 'None for individuals, and where the source may not be repeated.',
  })
  name!: string | null;

  @Field(() => ModelFieldEnum, { nullable: true })
  field!: ModelField | null;

  @Field(() => ModelKindEnum)
  modelKind!: ModelKind;

  @Field(() => Int, { nullable: true, description: 'How many individuals.' })
  people!: number | null;

  @Field(() => KnownDayType)
  started!: KnownDayType;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => ModelStateEnum)
  state!: ModelState;

  @Field(() => [ModelResultType], { description: 'In the order of days.' })
  results!: ModelResultType[];

  @Field(() => EndingType, { nullable: true })
  ended!: EndingType | null;

  /** Not in the schema. */
  model!: Model;
}

@ObjectType('ModelConnection', { description: 'Models in Vietnamese order of their names.' })
export class ModelConnectionType extends ConnectionType {
  @Field(() => [ModelType])
  nodes!: ModelType[];
}

export const toModelType = (stored: StoredRecord, model: Model): ModelType =>
  Object.assign(new ModelType(), recordFields(stored), {
    name: model.title,
    field: model.field,
    modelKind: model.kind,
    people: model.people,
    started: model.started,
    address: model.address,
    description: model.description,
    state: modelState(model),
    results: model.results.map(({ on, text, figures }) => ({
      on,
      text,
      figures: figures.map(({ indicator, ...figure }) => ({ ...figure, indicatorCode: indicator })),
    })),
    ended: model.ended,
    model,
  });
