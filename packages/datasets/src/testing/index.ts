import { LIMITATION_FACTS, TASK_FACTS } from './assessment-facts.ts';
import { DOCUMENT_FACTS } from './document-facts.ts';
import { EVENT_FACTS } from './event-facts.ts';
import type { Fact } from './facts-world.ts';
import { FIGURE_FACTS } from './figure-facts.ts';
import { MODEL_FACTS } from './model-facts.ts';
import { ORGANISATION_FACTS } from './organisation-facts.ts';

export type { Fact, FactsWorld } from './facts-world.ts';

/** One line for every row of facts.md §§1–7; the data sets are held against them in the package and in a database. */
export const FACTS: readonly Fact[] = [
  ...ORGANISATION_FACTS,
  ...DOCUMENT_FACTS,
  ...FIGURE_FACTS,
  ...MODEL_FACTS,
  ...EVENT_FACTS,
  ...LIMITATION_FACTS,
  ...TASK_FACTS,
];
