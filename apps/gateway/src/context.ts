import type { Result } from '@danvan/domain/kernel';
import type { DataSource } from 'typeorm';
import type { Actor } from './access/actor.ts';
import type { Clock } from './clock.ts';
import { inAct, openReading, type Reading, type UnitOfWork } from './database/unit-of-work.ts';
import type { NewId } from './ids.ts';
import type { Jobs } from './jobs/jobs.ts';
import { type Loaders, makeLoaders } from './loaders.ts';
import { notSignedIn } from './schema/refusals.ts';

export type Language = 'vi' | 'en';

/** What the gateway needs beside a request. */
export type Surroundings = {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly ids: NewId;
  /** The queue of long work. */
  readonly jobs: Jobs;
};

/** How a request reaches the database: one reading for all of it, and an act where it changes something. */
export type RequestScope = {
  readonly actor: Actor | null;
  readonly clock: Clock;
  /** Runs in the request's one reading: every field sees the same moment. */
  readonly read: <T>(work: (reading: Reading) => Promise<T>) => Promise<T>;
  /** Runs one act of the signed-in user; what is read afterwards sees it. */
  readonly act: <T, E>(work: (uow: UnitOfWork<Actor>) => Promise<Result<T, E>>) => Promise<Result<T, E>>;
};

/** How the session of this request begins and ends. */
export type SessionDoor = {
  readonly token: string | null;
  readonly address: string;
  readonly open: (token: string, expiresAt: Date) => void;
  readonly close: () => void;
};

/** What every resolver gets. */
export type GatewayContext = Surroundings &
  RequestScope & {
    /** Their memory ends with each act, so that nothing stale is answered. */
    readonly loaders: Loaders;
    readonly requestId: string;
    readonly language: Language;
    readonly session: SessionDoor;
    /** Ends the request's reading; the server calls it when the answer is sent. */
    readonly release: () => Promise<void>;
  };

type Opened = Awaited<ReturnType<typeof openReading>>;

const requestScope = ({ dataSource, clock }: Surroundings, actor: Actor | null) => {
  let opened: Promise<Opened> | null = null;
  let loaders: Loaders | null = null;
  const release = async (): Promise<void> => {
    const ending = opened;
    opened = null;
    loaders = null;
    await ending?.then(({ end }) => end()).catch(() => {});
  };
  const read: RequestScope['read'] = async (work) => {
    opened ??= openReading(dataSource, actor, clock);
    return work((await opened).reading);
  };
  const act: RequestScope['act'] = async (work) => {
    if (actor === null) throw notSignedIn();
    await release();
    return inAct(dataSource, actor, clock, work);
  };
  const scope: RequestScope = { actor, clock, read, act };
  const freshLoaders = (): Loaders => {
    loaders ??= makeLoaders(scope);
    return loaders;
  };
  return { scope, release, freshLoaders };
};

type Request = {
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly language: Language;
  readonly session: SessionDoor;
};

/** The context of one request. */
export const makeContext = (surroundings: Surroundings, request: Request): GatewayContext => {
  const { scope, release, freshLoaders } = requestScope(surroundings, request.actor);
  return {
    ...surroundings,
    ...request,
    ...scope,
    release,
    get loaders() {
      return freshLoaders();
    },
  };
};
