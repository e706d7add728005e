import type { Action } from '@danvan/domain/access';
import { err, type Result } from '@danvan/domain/kernel';
import { CRITERIA_SET_TRANSITIONS, type CriteriaSetAct } from '@danvan/domain/scoring';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { changeRecord, type RecordOrder } from '../../programme/record/change-record.ts';
import type { RecordFault } from '../../programme/record/record-fault.ts';
import type { StoredCriteriaSet } from './criteria-set.map.ts';
import { readCriteriaSets } from './criteria-set.store.ts';
import { refusedSet } from './said-faults.ts';

type Act = {
  readonly act: CriteriaSetAct;
  readonly permission: Action;
  readonly order: RecordOrder;
  readonly content: Parameters<typeof changeRecord>[0]['content'];
  readonly change: (uow: Uow, kept: StoredCriteriaSet) => Promise<Result<Prepared, RecordFault>>;
};

/** One act on one version, where its state allows it: what is published is never revised. */
export const actOnCriteriaSet = ({ act, permission, order, content, change }: Act) =>
  changeRecord({
    name: `${act}_CRITERIA_SET`,
    permission,
    kind: 'CRITERIA_SET',
    order,
    content,
    prepare: async (uow, record) => {
      const [kept] = await readCriteriaSets(uow.manager, [record.id]);
      if (!kept) return err({ kind: 'NOT_FOUND' });
      if (CRITERIA_SET_TRANSITIONS[kept.state][act] === undefined)
        return err(refusedSet({ code: 'IN_OTHER_STATE', path: [] }));
      return change(uow, kept);
    },
  });
