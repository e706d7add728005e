import { recordId } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { RecordOrder } from './change-record.ts';

/** What every input of an act carries; repeated with the same content it gives the first answer. */
@InputType()
export abstract class KeyedInput {
  @Field(() => ID)
  idempotencyKey!: string;
}

/** What every input of an act on a record that is there carries besides. */
@InputType()
export abstract class RecordOrderInput extends KeyedInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

/** On which record an act is, as whoever acts last saw it, and under which key. */
export const orderOf = ({ id, version, idempotencyKey }: RecordOrderInput): RecordOrder => ({
  recordId: recordId(id),
  version,
  idempotencyKey,
});
