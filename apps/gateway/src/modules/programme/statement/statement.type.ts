import type { Day } from '@danvan/domain/kernel';
import {
  CAUSE_NATURES,
  type CauseNature,
  type KeptStatement,
  STATEMENT_KINDS,
  type StatementKind,
} from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';

export const StatementKindEnum = enumFrom(
  STATEMENT_KINDS,
  'StatementKind',
  'Ưu điểm, hạn chế, nguyên nhân, bài học kinh nghiệm, đề xuất.',
);
export const CauseNatureEnum = enumFrom(
  CAUSE_NATURES,
  'CauseNature',
  'Nguyên nhân khách quan, nguyên nhân chủ quan.',
);

@ObjectType('Statement', {
  implements: WorkRecordType,
  description: 'What its owner says of the work of a time, kept so that reviews can collect it.',
})
export class StatementType extends WorkRecordType {
  @Field(() => StatementKindEnum)
  statementKind!: StatementKind;

  @Field(() => CauseNatureEnum, { nullable: true, description: 'Of a cause only.' })
  nature!: CauseNature | null;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Its number in the list of its source.' })
  position!: number | null;

  @Field(() => DayScalar, { description: 'First day of the time of which it speaks.' })
  firstDay!: Day;

  @Field(() => DayScalar, { description: 'Last day of that time; it belongs to it.' })
  lastDay!: Day;

  /** Not in the schema. */
  statement!: KeptStatement;
}

export const toStatementType = (stored: StoredRecord, statement: KeptStatement): StatementType =>
  Object.assign(new StatementType(), recordFields(stored), {
    statementKind: statement.kind,
    nature: statement.nature,
    text: statement.text,
    position: statement.position,
    ...statement.span,
    statement,
  });

@ObjectType('StatementConnection')
export class StatementConnectionType extends ConnectionType {
  @Field(() => [StatementType])
  nodes!: StatementType[];
}

@ObjectType('ReviewGroup', { description: 'What one unit says under a heading of a review.' })
export class ReviewGroupType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => [StatementType])
  statements!: StatementType[];
}

@ObjectType('ReviewSection', {
  description: 'One heading of a review document, with what units say under it.',
})
export class ReviewSectionType {
  @Field(() => StatementKindEnum)
  kind!: StatementKind;

  @Field(() => CauseNatureEnum, { nullable: true })
  nature!: CauseNature | null;

  @Field(() => [ReviewGroupType])
  groups!: ReviewGroupType[];
}
