import { type Day, day } from '@danvan/domain/kernel';

/** The five published documents, in the order in which the project numbers them, with their days. */
export const SOURCES = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type Source = (typeof SOURCES)[number];

export const SOURCE_DAYS: Readonly<Record<Source, Day>> = {
  S0: day('2020-07-07'),
  S1: day('2019-03-11'),
  S2: day('2020-02-07'),
  S3: day('2019-03-15'),
  S4: day('2024-01-10'),
};

/** The document that an address names, in small letters or capitals; null when there is none. */
export const sourceOf = (text: string): Source | null =>
  SOURCES.find((source) => source === text.toUpperCase()) ?? null;
