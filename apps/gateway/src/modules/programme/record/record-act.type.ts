import { createUnionType, Field, ObjectType } from 'type-graphql';
import { ActRefusedType, UserErrorType } from '../../../schema/errors.ts';
import { WorkRecordType } from './record.type.ts';

@ObjectType('FieldNotice', { description: 'What is said about one member of the input.' })
export class FieldNoticeType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => [String])
  path!: string[];
}

@ObjectType('RecordChanged', { description: 'The act happened; here is the record as it is now.' })
export class RecordChangedType {
  @Field(() => WorkRecordType)
  record!: WorkRecordType;

  @Field(() => [FieldNoticeType], { description: 'Allowed, and yet worth a second look.' })
  warnings!: FieldNoticeType[];
}

@ObjectType('InputRefused', {
  implements: UserErrorType,
  description: 'Members of the input have faults; nothing was saved.',
})
export class InputRefusedType extends UserErrorType {
  @Field(() => [FieldNoticeType])
  faults!: FieldNoticeType[];
}

@ObjectType('RecordConflict', {
  implements: UserErrorType,
  description: 'Somebody else was faster; here is the record as it is now.',
})
export class RecordConflictType extends UserErrorType {
  @Field(() => WorkRecordType)
  current!: WorkRecordType;
}

/** What every act on a record of the coordination work ends in. */
export const WorkActPayload = createUnionType({
  name: 'WorkActPayload',
  types: () => [RecordChangedType, InputRefusedType, RecordConflictType, ActRefusedType] as const,
  resolveType: (value) => {
    if ('record' in value) return RecordChangedType;
    if ('faults' in value) return InputRefusedType;
    return 'current' in value ? RecordConflictType : ActRefusedType;
  },
});
