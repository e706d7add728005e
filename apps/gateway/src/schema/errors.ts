import { Field, InterfaceType, ObjectType } from 'type-graphql';

/** An expected failure: a member of a payload's union. */
@InterfaceType('UserError', { description: 'An expected failure, as a member of a payload.' })
export abstract class UserErrorType {
  @Field(() => String, { description: 'A stable name of the fault, e.g. VERSION_CONFLICT.' })
  code!: string;

  @Field(() => String, { description: 'What happened and what to do, in Vietnamese.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the input.' })
  path!: string[];
}

/** The refusal that every act can end in. */
@ObjectType('ActRefused', {
  implements: UserErrorType,
  description: 'Not found and not allowed look alike; a wrong state says so.',
})
export class ActRefusedType extends UserErrorType {}

/** Builds the refusal of an act; `path` is empty when the act as a whole is meant. */
export const actRefused = (code: string, message: string, path: string[] = []): ActRefusedType =>
  Object.assign(new ActRefusedType(), { code, message, path });
