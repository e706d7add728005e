import type { Clock } from '../clock.ts';

/** A clock that stands still until it is moved. */
export const testClock = (start = '2026-11-22T02:00:00Z'): Clock & { forward: (seconds: number) => void } => {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    forward: (seconds) => {
      time += seconds * 1_000;
    },
  };
};
