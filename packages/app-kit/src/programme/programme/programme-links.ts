import type { ProgrammePart } from './programme.graphql.ts';

/** Where an app leads from a programme; what it has no page for is left out. */
export type ProgrammeLinks = {
  /** All programmes. */
  readonly list?: string;
  /** All work of a kind within the programme. */
  readonly parts?: Partial<Readonly<Record<ProgrammePart, (programmeId: string) => string>>>;
  /** Where the statements of a time are collected. */
  readonly review?: (programmeId: string) => string;
};
