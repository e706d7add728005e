import { ATTRIBUTION_MARKS, type AttributionMark, type HierarchyTree } from '@danvan/domain/hierarchy';
import type { Day, Decimal, Qualifier } from '@danvan/domain/kernel';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumFrom, HierarchyTreeEnum, QualifierEnum } from '../../../schema/enums.ts';
import { ActRefusedType } from '../../../schema/errors.ts';
import { DayScalar, DecimalScalar, InstantScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { STRUCTURES, type Structure } from './rollup-question.ts';

export const StructureEnum = enumFrom(
  STRUCTURES,
  'Structure',
  'As it was at the end of each period, or restated to the structure of one day.',
);
export const AttributionMarkEnum = enumFrom(
  ATTRIBUTION_MARKS,
  'AttributionMark',
  'How a figure reached the unit under which it counts.',
);

@InputType('RollupInput', { description: 'At most 100 indicators and 60 periods.' })
export class RollupInput {
  @Field(() => ID)
  underId!: string;

  @Field(() => [ID])
  indicatorCodes!: string[];

  @Field(() => [ID])
  periodIds!: string[];

  @Field(() => StructureEnum)
  structure!: Structure;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'For RESTATED: the day whose structure counts; today when null.',
  })
  on!: Day | null;

  @Field(() => HierarchyTreeEnum, { nullable: true, description: 'The tree of the forms when null.' })
  tree!: HierarchyTree | null;
}

@ObjectType('RollupCell')
export class RollupCellType {
  @Field(() => ID)
  indicatorCode!: string;

  @Field(() => ID)
  periodId!: string;

  @Field(() => DecimalScalar, { nullable: true })
  value!: Decimal | null;

  @Field(() => QualifierEnum)
  qualifier!: Qualifier;

  @Field(() => Boolean, { description: 'Some of it comes from reports that are not closed yet.' })
  isProvisional!: boolean;

  @Field(() => AttributionMarkEnum)
  mark!: AttributionMark;

  @Field(() => Int, { description: 'Reports that count.' })
  reported!: number;

  @Field(() => Int, { description: 'Reports expected.' })
  expected!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no value, in words, when it cannot be added or restated.',
  })
  absence!: string | null;
}

@ObjectType('RollupRow')
export class RollupRowType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => [RollupCellType])
  cells!: RollupCellType[];

  @Field(() => Boolean)
  hasChildren!: boolean;
}

@ObjectType('RollupRemainder')
export class RollupRemainderType {
  @Field(() => OrgUnitType, { description: 'Whose figures they are.' })
  origin!: OrgUnitType;

  @Field(() => [RollupCellType])
  cells!: RollupCellType[];

  @Field(() => AttributionMarkEnum)
  mark!: AttributionMark;

  @Field(() => [OrgUnitType], { description: 'For NOT_ATTRIBUTABLE: the units among which they lie.' })
  among!: OrgUnitType[];
}

@ObjectType('RollupTable', { description: 'Units × indicators × periods; total = rows + remainder.' })
export class RollupTableType {
  @Field(() => StructureEnum)
  structure!: Structure;

  @Field(() => DayScalar, { nullable: true })
  on!: Day | null;

  @Field(() => InstantScalar, { description: 'When the figures last changed.' })
  asOf!: Date;

  @Field(() => RollupRowType)
  total!: RollupRowType;

  @Field(() => [RollupRowType], {
    description: 'Children in Vietnamese order; ended units too when as-was needs them.',
  })
  rows!: RollupRowType[];

  @Field(() => [RollupRemainderType], {
    description:
      'Figures that count under the unit but under none of its rows (own figures, and what cannot be attributed below).',
  })
  remainder!: RollupRemainderType[];
}

export const RollupPayload = createUnionType({
  name: 'RollupPayload',
  types: () => [RollupTableType, ActRefusedType] as const,
  resolveType: (value) => ('total' in value ? RollupTableType : ActRefusedType),
});
