import type { Decimal } from '@danvan/domain/kernel';
import { INDICATOR_KINDS, type IndicatorCode, type IndicatorKind } from '@danvan/domain/reporting';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumFrom } from '../../../schema/enums.ts';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DecimalScalar } from '../../../schema/scalars.ts';

export const IndicatorKindEnum = enumFrom(
  INDICATOR_KINDS,
  'IndicatorKind',
  'Số hiện có, số phát sinh, tỷ lệ, tiền, khối lượng, có–không, thuyết minh.',
);

@ObjectType('Indicator', { description: 'Chỉ tiêu thống kê.' })
export class IndicatorType {
  @Field(() => ID)
  code!: IndicatorCode;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => LocalTextType)
  unitOfMeasure!: LocalTextType;

  @Field(() => IndicatorKindEnum)
  kind!: IndicatorKind;

  @Field(() => Int, { description: 'Decimals allowed; 0 for counts.' })
  decimals!: number;

  @Field(() => DecimalScalar, { nullable: true })
  minimum!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  maximum!: Decimal | null;

  @Field(() => ID, { nullable: true, description: 'The other half of a pair (136 teams / 539 members).' })
  pairedWith!: IndicatorCode | null;

  @Field(() => LocalTextType, { nullable: true })
  guidance!: LocalTextType | null;
}
