import type { Id, LocalText } from '@danvan/domain/kernel';
import type { WorkRecordId } from '@danvan/domain/programme';
import type { Actor } from '../access/actor.ts';

export type JobId = Id<'Job'>;

/** What jobs there are: each has a worker in the room of its noun. */
export const JOB_KINDS = ['OPEN_ROUND', 'FINALISE_ROUND', 'CORRECT_ROUND'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** đang chờ / đang chạy / đã xong / không thành. */
export const JOB_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why a job did not come to its end, in every language. */
export type JobError = { readonly code: string; readonly message: LocalText };

/** Long work of the service, done once, in the name of whoever asked for it. */
export type Job = {
  readonly id: JobId;
  readonly kind: JobKind;
  /** The record that it is about. */
  readonly subject: WorkRecordId;
  /** What its worker needs besides. */
  readonly content: unknown;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly error: JobError | null;
  readonly actor: Actor;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};
