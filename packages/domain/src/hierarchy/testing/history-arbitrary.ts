import fc from 'fast-check';
import { LINEAGE_KINDS } from '../model.ts';
import { type HistoryStep, historyFrom } from './history-from.ts';

const choice = fc.nat(997);

/** What may happen next; mergers, splits and abolitions more often than the rest, at times on the same day. */
const historyStep: fc.Arbitrary<HistoryStep> = fc.record({
  kind: fc.constantFrom(...LINEAGE_KINDS, 'MERGE', 'SPLIT', 'ABOLISH'),
  daysLater: fc.constantFrom(0, 1, 1, 2, 5),
  first: choice,
  second: choice,
  third: choice,
  hasShares: fc.boolean(),
  goesOn: fc.boolean(),
});

/** Steps for `historyFrom`. */
export const historySteps: fc.Arbitrary<HistoryStep[]> = fc.array(historyStep, { maxLength: 14 });

/** Records of random histories of a small land, all within 70 days of the beginning. */
export const historyArbitrary = historySteps.map(historyFrom);
