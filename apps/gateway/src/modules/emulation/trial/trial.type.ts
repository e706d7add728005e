import type { Day, Decimal } from '@danvan/domain/kernel';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { CriteriaContentScalar } from '../../scoring/criteria-set/criteria-set.type.ts';

@InputType('CriteriaTrialInput', {
  description: 'Rules that are tried, on whom, and over which days. Nothing is kept.',
})
export class CriteriaTrialInput {
  @Field(() => CriteriaContentScalar)
  content!: unknown;

  @Field(() => [ID], { description: 'At most 100; those whose figures the viewer may read are answered.' })
  unitIds!: string[];

  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar, { description: 'The last day (inclusive).' })
  to!: Day;
}

@ObjectType('TrialFigure')
export class TrialFigureType {
  @Field(() => String, { description: 'Key of the criterion, veto or gate.' })
  key!: string;

  @Field(() => String, { description: 'Name of the input.' })
  input!: string;

  @Field(() => DecimalScalar)
  value!: Decimal;
}

@ObjectType('TrialSheet', { description: 'What a unit’s sheet would be filled in with.' })
export class TrialSheetType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => [TrialFigureType])
  figures!: TrialFigureType[];
}
