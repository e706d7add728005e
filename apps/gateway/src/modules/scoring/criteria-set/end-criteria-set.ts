import { type Day, err, ok } from '@danvan/domain/kernel';
import { checkRequiredText, TEXT_FAULT_WORDS } from '@danvan/domain/programme';
import { type CriteriaSet, endCriteriaSet as endSet } from '@danvan/domain/scoring';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { inputFault } from '../../programme/record/record-fault.ts';
import { actOnCriteriaSet } from './act-on-criteria-set.ts';
import { endVersion } from './criteria-set.store.ts';
import { recordOf } from './prepare-criteria-set.ts';
import { faulty } from './said-faults.ts';

/** Sets the day on which a published version is no longer in force, with the reason. */
export const endCriteriaSet = (order: RecordOrder, to: Day, reason: string | null) =>
  actOnCriteriaSet({
    act: 'END',
    permission: 'PUBLISH_CRITERIA',
    order,
    content: [to, reason],
    change: async (uow, kept) => {
      const why = checkRequiredText(reason, ['reason']);
      if (!why.ok) return err(inputFault(TEXT_FAULT_WORDS, [why.error]));
      const { validity } = kept.set as CriteriaSet;
      const ended = endSet(validity, to, todayOf({ now: () => uow.now }));
      if (!ended.ok) return err(faulty([ended.error]));
      return ok({
        record: recordOf(kept.set, 'PUBLISHED'),
        write: ({ manager }) => endVersion(manager, kept.id, to),
        before: { validity },
        after: { validity: ended.value },
        reason: why.value,
      });
    },
  });
