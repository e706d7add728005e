import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type CauseNature,
  recordId,
  type StatementDraft,
  type StatementKind,
  type Visibility,
} from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput } from '../record/record-order.type.ts';
import type { StatementSharing } from './prepare-statement.ts';
import { CauseNatureEnum, StatementKindEnum } from './statement.type.ts';

@InputType({ description: 'What is said; everything as typed.' })
export abstract class StatementContentInput extends KeyedInput {
  @Field(() => StatementKindEnum)
  kind!: StatementKind;

  @Field(() => CauseNatureEnum, { nullable: true })
  nature!: CauseNature | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => Int, { nullable: true })
  position!: number | null;

  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => DayScalar, { nullable: true })
  firstDay!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  lastDay!: Day | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The meeting, inspection, programme or plan at which it was made.',
  })
  occasionId!: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'The limitations that a cause explains.' })
  explains!: string[];

  @Field(() => VisibilityEnum)
  visibility!: Visibility;

  @Field(() => [ID], { defaultValue: [], description: 'The partners and units that it concerns.' })
  concernedIds!: string[];
}

@InputType('RecordStatementInput')
export class RecordStatementInput extends StatementContentInput {}

@InputType('ReviseStatementInput')
export class ReviseStatementInput extends StatementContentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType('StatementFilter')
export class StatementFilterInput {
  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => ID, { nullable: true })
  occasionId!: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who says it.' })
  unitIds!: string[] | null;

  @Field(() => [StatementKindEnum], { nullable: true })
  kinds!: StatementKind[] | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'With lastDay: those that share a day with this time.',
  })
  firstDay!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  lastDay!: Day | null;
}

@InputType('ReviewInput')
export class ReviewInput {
  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => DayScalar)
  firstDay!: Day;

  @Field(() => DayScalar)
  lastDay!: Day;

  @Field(() => [ID], {
    nullable: true,
    description: 'Whose word is collected, in this order; else everybody’s.',
  })
  unitIds!: string[] | null;
}

const idOrNull = <T>(value: string | null | undefined, read: (id: string) => T): T | null =>
  value === null || value === undefined ? null : read(value);

/** The statement as it was typed. */
export const toStatementDraft = (input: StatementContentInput): StatementDraft => ({
  kind: input.kind,
  nature: input.nature ?? null,
  text: input.text ?? null,
  position: input.position ?? null,
  programme: idOrNull(input.programmeId, (id) => recordId<'PROGRAMME'>(id)),
  firstDay: input.firstDay ?? null,
  lastDay: input.lastDay ?? null,
  occasion: idOrNull(input.occasionId, recordId),
  explains: input.explains.map((id) => recordId<'STATEMENT'>(id)),
});

/** With whom it is shared. */
export const toSharing = (input: StatementContentInput): StatementSharing => ({
  visibility: input.visibility,
  concerned: input.concernedIds as OrgUnitId[],
});
