import type { About } from '../entries/about.ts';
import { type SourceCode, toldBy } from '../sources.ts';

/** Carried over from a published document: everybody who works with the system sees it. */
export const published = (source: SourceCode): About => ({
  provenance: { origin: 'PUBLISHED_SOURCE', source },
  told: toldBy(source),
});
