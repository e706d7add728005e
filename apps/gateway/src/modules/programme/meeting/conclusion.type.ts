import type { Day } from '@danvan/domain/kernel';
import type { Asked, AskedState, Conclusion, ConclusionKind } from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { AskedStateEnum, ConclusionKindEnum } from './meeting.enums.ts';

/** Owner and task are told by the resolver, from `said`. */
@ObjectType('Conclusion', { description: 'Kết luận: numbered within its meeting.' })
export class ConclusionType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => ConclusionKindEnum)
  kind!: ConclusionKind;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: Day | null;

  @Field(() => Boolean, { description: 'It has become a task, whether the viewer sees the task or not.' })
  isAssigned!: boolean;

  /** Not in the schema. */
  said!: Conclusion;
}

/** Where it was concluded and what it has become are told by the resolver, from `asked`. */
@ObjectType('AskedConclusion', {
  description: 'What an earlier meeting assigned, as it stands when this one asks for it.',
})
export class AskedConclusionType {
  @Field(() => ConclusionType)
  conclusion!: ConclusionType;

  @Field(() => DayScalar, { description: 'The day of the meeting that assigned it.' })
  since!: Day;

  @Field(() => AskedStateEnum)
  state!: AskedState;

  @Field(() => Int, { description: 'Days late or overdue; 0 otherwise.' })
  days!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the conclusion of this meeting that takes it over.',
  })
  carriedOverAs!: number | null;

  @Field(() => String, { nullable: true, description: 'Why this meeting asks for it no more.' })
  closedBecause!: string | null;

  /** Not in the schema. */
  asked!: Asked;
}

export const toConclusionType = (said: Conclusion): ConclusionType =>
  Object.assign(new ConclusionType(), {
    number: said.number,
    text: said.text,
    kind: said.kind,
    dueOn: said.dueOn,
    isAssigned: said.task !== null,
    said,
  });

export const toAskedType = (asked: Asked): AskedConclusionType =>
  Object.assign(new AskedConclusionType(), {
    conclusion: toConclusionType(asked.conclusion),
    since: asked.since,
    state: asked.state,
    days: asked.days,
    carriedOverAs: asked.settlement?.kind === 'CARRIED_OVER' ? asked.settlement.number : null,
    closedBecause: asked.settlement?.kind === 'CLOSED' ? asked.settlement.reason : null,
    asked,
  });
