import type { Language } from '@danvan/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumFrom } from '../schema/enums.ts';
import { InstantScalar } from '../schema/scalars.ts';
import { JOB_KINDS, JOB_STATES, type Job, type JobKind, type JobState } from './job.ts';

export const JobKindEnum = enumFrom(JOB_KINDS, 'JobKind', 'What long work there is.');
export const JobStateEnum = enumFrom(JOB_STATES, 'JobState', 'How far a job has come.');

@ObjectType('Job', { description: 'Long work of the service; ask for it again to see how far it has come.' })
export class JobType {
  @Field(() => ID)
  id!: string;

  @Field(() => JobKindEnum)
  kind!: JobKind;

  @Field(() => ID, { description: 'The record that it is about.' })
  subjectId!: string;

  @Field(() => JobStateEnum)
  state!: JobState;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, in words.' })
  error!: string | null;

  @Field(() => String, { description: 'The name of who asked for it.' })
  by!: string;

  @Field(() => InstantScalar)
  createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  startedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  finishedAt!: Date | null;
}

export const toJobType = (job: Job, language: Language): JobType =>
  Object.assign(new JobType(), {
    id: job.id,
    kind: job.kind,
    subjectId: job.subject,
    state: job.state,
    done: job.done,
    total: job.total,
    error: job.error?.message[language] ?? null,
    by: job.actor.displayName,
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
  });
