import { err, ok } from '@danvan/domain/kernel';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { actOnCriteriaSet } from './act-on-criteria-set.ts';
import type { CriteriaContent } from './criteria-set.input.ts';
import { updateCriteriaSet } from './criteria-set.store.ts';
import { readDraft, recordOf, versionsFor } from './prepare-criteria-set.ts';
import { refusedSet } from './said-faults.ts';

/** Writes a draft anew. Its number stays; its code may change while no version of it is published. */
export const reviseCriteriaSet = (order: RecordOrder, content: CriteriaContent) =>
  actOnCriteriaSet({
    act: 'REVISE',
    permission: 'KEEP_CRITERIA',
    order,
    content: JSON.stringify(content),
    change: async (uow, kept) => {
      const read = readDraft(content);
      if (!read.ok) return err(read.error);
      const isFirst = kept.set.version === 1;
      const set = {
        ...read.value,
        version: kept.set.version,
        code: isFirst ? read.value.code : kept.set.code,
      };
      const versions = await versionsFor(uow, set.code, kept.id);
      if (!versions.ok) return versions;
      const isTaken = versions.value.some(({ id, version }) => id !== kept.id && version === set.version);
      if (isTaken) return err(refusedSet({ code: 'CODE_TAKEN', path: ['code'] }));
      return ok({
        record: recordOf(set, 'INTERNAL'),
        write: ({ manager }) => updateCriteriaSet(manager, { ...kept, set }),
        before: kept.set,
        after: set,
      });
    },
  });
