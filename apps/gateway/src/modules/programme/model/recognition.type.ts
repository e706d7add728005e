import type { ModelStanding, Recognition, RecognitionLevel } from '@danvan/domain/programme';
import { Field, ObjectType } from 'type-graphql';
import { KnownDayType, ModelStandingEnum, RecognitionLevelEnum } from './model.type.ts';

/** The document is told by the resolver, from `said`. */
@ObjectType('ModelRecognition', { description: 'Công nhận: by a level, by a document, on a day.' })
export class RecognitionType {
  @Field(() => ModelStandingEnum)
  standing!: ModelStanding;

  @Field(() => RecognitionLevelEnum)
  level!: RecognitionLevel;

  @Field(() => KnownDayType)
  on!: KnownDayType;

  @Field(() => String, {
    nullable: true,
    description: 'How the document is cited, where it is not registered.',
  })
  citation!: string | null;

  /** Not in the schema. */
  said!: Recognition;
}

export const toRecognitionType = (said: Recognition): RecognitionType =>
  Object.assign(new RecognitionType(), {
    standing: said.as,
    level: said.level,
    on: said.on,
    citation: said.citation,
    said,
  });
