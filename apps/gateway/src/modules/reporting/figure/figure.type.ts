import type { Decimal, Qualifier } from '@danvan/domain/kernel';
import { FIGURE_STATES, type FigureState, type IndicatorCode } from '@danvan/domain/reporting';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumFrom, QualifierEnum } from '../../../schema/enums.ts';
import { DecimalScalar } from '../../../schema/scalars.ts';

export const FigureStateEnum = enumFrom(
  FIGURE_STATES,
  'FigureState',
  'Reported, zero, missing and not applicable are four different things.',
);

@ObjectType('Figure', { description: 'Số liệu of one indicator in one report.' })
export class FigureType {
  @Field(() => ID)
  indicatorCode!: IndicatorCode;

  @Field(() => FigureStateEnum)
  state!: FigureState;

  @Field(() => DecimalScalar, { nullable: true })
  value!: Decimal | null;

  @Field(() => QualifierEnum)
  qualifier!: Qualifier;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: Decimal | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@InputType('FigureInput')
export class FigureInput {
  @Field(() => ID)
  indicatorCode!: string;

  @Field(() => FigureStateEnum)
  state!: FigureState;

  @Field(() => String, {
    nullable: true,
    description:
      'As a person writes it in Vietnamese notation: 1.714 is 1714, 2,2 has one decimal; "trên 1.200" carries its qualifier. Null for MISSING and NOT_APPLICABLE.',
  })
  entry!: string | null;

  @Field(() => QualifierEnum, { nullable: true })
  qualifier!: Qualifier | null;

  @Field(() => String, { nullable: true })
  numerator!: string | null;

  @Field(() => String, { nullable: true })
  denominator!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}
