const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after this long without use … */
const IDLE = 12 * HOUR;
/** … and after this long in any case. */
const LONGEST = 7 * 24 * HOUR;
/** Its last sight is written down this often at most. */
const NOTED_EVERY = 5 * MINUTE;

/** When a session ends that was begun then and is used now. */
export const expiryOf = (createdAt: Date, now: Date): Date =>
  new Date(Math.min(now.getTime() + IDLE, createdAt.getTime() + LONGEST));

/** Whether its last sight is old enough to be written again. */
export const isDueToNote = (lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= NOTED_EVERY;
