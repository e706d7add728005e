/** Tells the time; passed in everywhere, so that tests decide what "now" is. */
export type Clock = { readonly now: () => Date };

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };
