/** Failed attempts within this many seconds count. */
export const WINDOW_SECONDS = 15 * 60;

/** So long a place is known from which somebody has signed in. */
export const KNOWN_PLACE_SECONDS = 30 * 24 * 3_600;

/** So many failed attempts for one user name, and so many from one address, are let through in a window. */
export const LIMITS = { userName: 8, address: 60 } as const;

/** Times of failed attempts in the window, newest first. */
export type Failures = { readonly userName: readonly Date[]; readonly address: readonly Date[] };

const secondsUntilOneLeaves = (failures: readonly Date[], limit: number, now: Date): number => {
  const deciding = failures[limit - 1];
  if (deciding === undefined) return 0;
  return Math.max(1, Math.ceil(WINDOW_SECONDS - (now.getTime() - deciding.getTime()) / 1_000));
};

/** How long the next attempt has to wait; 0 when it may be made. */
export const secondsToWait = (failures: Failures, now: Date): number =>
  Math.max(
    secondsUntilOneLeaves(failures.userName, LIMITS.userName, now),
    secondsUntilOneLeaves(failures.address, LIMITS.address, now),
  );
