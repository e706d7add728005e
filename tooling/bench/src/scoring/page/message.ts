/** How much is supposed to be otherwise: the weight of one leaf, or of all of them. */
export type Question = { readonly units: number; readonly weights: number; readonly turn: number };

/** Everybody who moved, as plain rows that cross from the worker to the page. */
export type Reply = {
  readonly moved: readonly (readonly [subject: string, total: string, rank: number | null])[];
  readonly computed: number;
};
