import { Field, ID, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../schema/connection.ts';
import { InstantScalar } from '../../schema/scalars.ts';

/** `unit` is added by the hierarchy's module, from `unitId`. */
@ObjectType('AuditEntry', {
  description: 'What one act changed: who, when, of which unit, before and after, why.',
})
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => String, { description: 'The name of who acted, as it was then.' })
  actor!: string;

  @Field(() => String, { description: 'What was done, e.g. SUBMIT_REPORT.' })
  action!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The state before, as JSON.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The state after, as JSON.' })
  after!: string | null;

  /** Not in the schema. */
  unitId!: string | null;
}

@ObjectType('AuditEntryConnection', { description: 'Audit entries, newest first.' })
export class AuditEntryConnectionType extends ConnectionType {
  @Field(() => [AuditEntryType])
  nodes!: AuditEntryType[];
}
