import type { CommendedKind } from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { KeyedInput, RecordOrderInput } from '../../programme/record/record-order.type.ts';
import { CommendedKindEnum } from './commendation.enums.ts';

@InputType('CommendationCandidateInput')
export class CandidateInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => CommendedKindEnum)
  kind!: CommendedKind;

  @Field(() => Int, { description: '1 for a collective; of individuals how many.' })
  people!: number;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@InputType('CommendationInput', {
  description: 'A proposal as typed: from a published run, or for an occasion.',
})
export class CommendationInput {
  @Field(() => ID)
  formCode!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => ID, { description: 'Who is asked to decide.' })
  issuerId!: string;

  @Field(() => ID, { nullable: true })
  runId!: string | null;

  @Field(() => String, { nullable: true })
  occasion!: string | null;

  @Field(() => String, { nullable: true })
  story!: string | null;

  @Field(() => String, { nullable: true, description: 'Why more are proposed than the quota allows.' })
  overQuotaReason!: string | null;

  @Field(() => [CandidateInput], {
    nullable: true,
    description: 'None, in a new proposal from a run: those that the rule suggests.',
  })
  candidates!: CandidateInput[] | null;
}

@InputType('DraftCommendationInput')
export class DraftCommendationInput extends KeyedInput {
  @Field(() => CommendationInput)
  commendation!: CommendationInput;
}

@InputType('ReviseCommendationInput')
export class ReviseCommendationInput extends RecordOrderInput {
  @Field(() => CommendationInput)
  commendation!: CommendationInput;
}

@InputType('SubmitCommendationInput')
export class SubmitCommendationInput extends RecordOrderInput {}

@InputType('StopCommendationInput', { description: 'To return or to withdraw: with a reason.' })
export class StopCommendationInput extends RecordOrderInput {
  @Field(() => String)
  reason!: string;
}

@InputType('CandidateOutcomeInput', { description: 'How many of what is proposed; a reason when fewer.' })
export class OutcomeInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => CommendedKindEnum)
  kind!: CommendedKind;

  @Field(() => Int)
  granted!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@InputType('DecideCommendationInput')
export class DecideCommendationInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => ID, { nullable: true })
  documentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the decision is cited, where it is not registered.',
  })
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'Why more are granted than the quota allows.' })
  overQuotaReason!: string | null;

  @Field(() => [OutcomeInput])
  outcomes!: OutcomeInput[];
}

@InputType('PresentCommendationInput')
export class PresentCommendationInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => ID)
  presenterId!: string;

  @Field(() => String, { nullable: true, description: 'At what: a conference, a ceremony.' })
  at!: string | null;
}

@InputType('CancelAwardInput')
export class CancelAwardInput extends RecordOrderInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => CommendedKindEnum)
  kind!: CommendedKind;

  @Field(() => Int, { description: '1 for a collective; of individuals how many.' })
  people!: number;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  reason!: string;

  @Field(() => ID, { nullable: true })
  documentId!: string | null;

  @Field(() => String, { nullable: true })
  citation!: string | null;
}
