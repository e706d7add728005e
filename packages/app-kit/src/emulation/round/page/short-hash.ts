const SHOWN = 8;

/** The beginning of a hash, enough to tell two runs apart by eye, in two groups of four. */
export const shortHash = (hash: string): string =>
  `${hash.slice(0, SHOWN / 2)} ${hash.slice(SHOWN / 2, SHOWN)}`;
