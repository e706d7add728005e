import { ok } from '@danvan/domain/kernel';
import { type InspectionConclusion, makeConclusion } from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';
import { actOnInspection } from './act-on-inspection.ts';

/** Issues the conclusion, and with it the recommendations: from now on the inspected units see what concerns them. */
export const concludeInspection = (order: RecordOrder, draft: InspectionConclusion) =>
  actOnInspection({
    name: 'CONCLUDE_INSPECTION',
    permission: 'KEEP_INSPECTION',
    kind: 'CONCLUDE',
    order,
    content: { ...draft },
    make: async ({ inspection, today }) => {
      const conclusion = makeConclusion(draft, inspection, today);
      if (!conclusion.ok) return conclusion;
      return ok({ change: { conclusion: conclusion.value }, about: { conclusion: conclusion.value } });
    },
  });

/** Closes an inspection whose recommendations are all closed. */
export const closeInspection = (order: RecordOrder) =>
  actOnInspection({
    name: 'CLOSE_INSPECTION',
    permission: 'KEEP_INSPECTION',
    kind: 'CLOSE',
    order,
    content: null,
    make: async () => ok({ change: {}, about: {} }),
  });
