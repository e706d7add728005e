/** A clock that stands still until it is moved. */
export type TestClock = { readonly now: () => Date; readonly forward: (seconds: number) => void };

/** Starts at a moment in UTC, by default a working morning of November 2026. */
export const testClock = (start = '2026-11-22T02:00:00Z'): TestClock => {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    forward: (seconds) => {
      time += seconds * 1_000;
    },
  };
};
