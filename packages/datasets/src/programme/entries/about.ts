import type { DatasetRecord, Provenance } from '../record.ts';

/** What a record says besides its noun: where it is from, when it was last told of, who may see it. */
export type About = {
  readonly provenance: Provenance;
  readonly told: DatasetRecord['told'];
  /** Published if nothing is said. */
  readonly visibility?: DatasetRecord['visibility'];
};

/** The members of a record that say so. */
export const told = ({ provenance, told: on, visibility = 'PUBLISHED' }: About) => ({
  ...provenance,
  told: on,
  visibility,
});
