import type { Actor } from '../../../access/actor.ts';
import type { Surroundings } from '../../../context.ts';
import { inReading, inUpkeep } from '../../../database/unit-of-work.ts';
import { isDueToNote } from './lifetime.ts';
import { findSession, prolongSession } from './session.store.ts';

type Resumed = { readonly actor: Actor; readonly prolongedTo: Date | null };

/** Who a token belongs to now; every few minutes of use the session's end moves on. */
export const resumeSession = async (
  { dataSource, clock }: Surroundings,
  token: string,
): Promise<Resumed | null> => {
  const session = await inReading(dataSource, null, clock, ({ manager, now }) =>
    findSession(manager, token, now),
  );
  if (session === null) return null;
  if (!isDueToNote(session.lastSeenAt, clock.now())) return { actor: session.actor, prolongedTo: null };
  const prolongedTo = await inUpkeep(dataSource, clock, (uow) =>
    prolongSession(uow.manager, token, session, uow.now),
  );
  return { actor: session.actor, prolongedTo };
};
