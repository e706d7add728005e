import type { Day } from '@danvan/domain/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import type { UnitView } from './unit-view.ts';

/** Everything that depends on a day or leads to another unit is told by the resolver, from `view`. */
@ObjectType('OrgUnit', {
  description: 'Đơn vị: one id through its life; name, code, level and place are dated.',
})
export class OrgUnitType {
  @Field(() => ID)
  id!: string;

  @Field(() => DayScalar)
  existsFrom!: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer exists.' })
  existsTo!: Day | null;

  /** Not in the schema. */
  view!: UnitView;
}

@ObjectType('OrgUnitConnection', { description: 'Units in Vietnamese order.' })
export class OrgUnitConnectionType extends ConnectionType {
  @Field(() => [OrgUnitType])
  nodes!: OrgUnitType[];
}

@ObjectType('DatedText', { description: 'A text that is true from a day until (exclusive) a day.' })
export class DatedTextType {
  @Field(() => String)
  text!: string;

  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar, { nullable: true })
  to!: Day | null;
}

export const toOrgUnit = (view: UnitView): OrgUnitType =>
  Object.assign(new OrgUnitType(), {
    id: view.unit.id,
    existsFrom: view.unit.existence.from,
    existsTo: view.unit.existence.to,
    view,
  });
