import type { Day } from '@danvan/domain/kernel';
import { day } from '@danvan/domain/kernel';
import type { ProgrammeWork } from '../programme/record.ts';

/** The data sets as a test reads them, be it from the package or back from a database. */
export type FactsWorld = {
  /** The name that a unit bore on a day; null when it did not exist. */
  readonly nameOf: (unit: string, on: Day) => string | null;
  /** value and qualifier of a published figure: "1714 EXACT". */
  readonly figure: (unit: string, indicator: string) => string | null;
  /** kind and unit of measure of an indicator: "STOCK tổ". */
  readonly indicator: (code: string) => string | null;
  readonly work: ProgrammeWork;
  /** The captions that hang on a record. */
  readonly captions: (record: string) => readonly string[];
};

/** One row of facts.md: where it stands, what it is called, what the data tell of it, and what they must tell. */
export type Fact = {
  readonly at: string;
  readonly row: string;
  readonly told: (world: FactsWorld) => unknown;
  readonly is: unknown;
};

export const fact = (at: string, row: string, told: Fact['told'], is: unknown): Fact => ({
  at,
  row,
  told,
  is,
});

/** The row is told when the unit bears this name on the day. */
export const named = (row: string, unit: string, on: string, name: string): Fact =>
  fact('§1', row, (world) => world.nameOf(unit, day(on)), name);

type Kept<Noun extends keyof ProgrammeWork> = ProgrammeWork[Noun][number];

/** The entry of a noun by its id; a missing one fails the row by its name. */
export const kept = <Noun extends keyof ProgrammeWork>(
  { work }: FactsWorld,
  noun: Noun,
  id: string,
): Kept<Noun> => {
  const found = (work[noun] as readonly Kept<Noun>[]).find(({ record }) => record.id === id);
  if (found === undefined) throw new Error(`${noun}: ${id} is not there`);
  return found;
};
