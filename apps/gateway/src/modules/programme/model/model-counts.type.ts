import type { Day } from '@danvan/domain/kernel';
import { COUNTED, type ModelCounts } from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';

@ObjectType('ModelCounts', {
  description:
    'Counted apart and never added together: models, those of them that …, individuals, points, teams.',
})
export class ModelCountsType {
  @Field(() => Int, { description: 'Mô hình at work.' })
  models!: number;

  @Field(() => Int, { description: 'Of them, được công nhận (the exemplary included).' })
  recognised!: number;

  @Field(() => Int, { description: 'Of them, điển hình.' })
  exemplary!: number;

  @Field(() => Int, { description: 'Of them, hoạt động hiệu quả: with a result within a year.' })
  effective!: number;

  @Field(() => Int, { description: 'Cá nhân.' })
  individuals!: number;

  @Field(() => Int, { description: 'Điểm nhân rộng at work.' })
  points!: number;

  @Field(() => Int, { description: 'Tổ of the points.' })
  teams!: number;
}

@ObjectType('ModelCountsOfArea')
export class ModelCountsOfAreaType {
  @Field(() => OrgUnitType)
  area!: OrgUnitType;

  @Field(() => ModelCountsType)
  counts!: ModelCountsType;
}

@ObjectType('ModelCountTable', { description: 'Models, points and teams on a day, area by area.' })
export class ModelCountTableType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => ModelCountsType, { description: 'Of all areas, with what belongs to no single one of them.' })
  all!: ModelCountsType;

  @Field(() => [ModelCountsOfAreaType], { description: 'In Vietnamese order.' })
  areas!: ModelCountsOfAreaType[];
}

export const toCountsType = (counts: ModelCounts): ModelCountsType =>
  Object.assign(
    new ModelCountsType(),
    Object.fromEntries(COUNTED.map((of) => [of.toLowerCase(), counts[of].count])),
  );
