import { Field, ObjectType } from 'type-graphql';

@ObjectType('LocalText', { description: 'The same words in Vietnamese and English.' })
export class LocalTextType {
  @Field(() => String)
  vi!: string;

  @Field(() => String)
  en!: string;
}
