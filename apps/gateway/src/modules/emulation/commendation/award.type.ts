import { Field, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { CandidateType } from './candidate.type.ts';
import { CommendationType } from './commendation.type.ts';

@ObjectType('Award', {
  description: 'What a unit, or so many individuals of it, was granted: also what was cancelled since.',
})
export class AwardType {
  @Field(() => CommendationType, { description: 'Form, decision, issuer and presenter.' })
  commendation!: CommendationType;

  @Field(() => CandidateType)
  candidate!: CandidateType;
}

@ObjectType('AwardConnection', { description: 'The newest year and decision first.' })
export class AwardConnectionType extends ConnectionType {
  @Field(() => [AwardType])
  nodes!: AwardType[];
}
