import type { StatementDraft, StatementId } from '@danvan/domain/programme';
import type { ActOutcome, Uow } from '../record/act.ts';
import { changeRecord } from '../record/change-record.ts';
import { type CreateAct, createRecord } from '../record/create-record.ts';
import { prepareStatement, type StatementSharing } from './prepare-statement.ts';
import { readStatements } from './statement.store.ts';

/** A statement as typed, and with whom it is shared. */
export type StatementOrder = { readonly draft: StatementDraft; readonly sharing: StatementSharing };

const recording = ({ draft, sharing }: StatementOrder): CreateAct => ({
  name: 'RECORD_STATEMENT',
  permission: 'KEEP_STATEMENT',
  kind: 'STATEMENT',
  prepare: (uow) => prepareStatement(uow, draft, sharing),
});

/** Records a statement, once for each key. */
export const recordStatement =
  (order: StatementOrder, idempotencyKey: string) =>
  (uow: Uow): Promise<ActOutcome> =>
    createRecord({ ...recording(order), idempotencyKey, content: { ...order } })(uow);

type Revision = StatementOrder & {
  readonly id: StatementId;
  readonly version: number;
  readonly idempotencyKey: string;
};

/** Says a statement anew; the audit keeps what it said before. */
export const reviseStatement =
  ({ id, version, idempotencyKey, ...order }: Revision) =>
  (uow: Uow): Promise<ActOutcome> =>
    changeRecord({
      name: 'REVISE_STATEMENT',
      permission: 'KEEP_STATEMENT',
      kind: 'STATEMENT',
      order: { recordId: id, version, idempotencyKey },
      content: { ...order },
      prepare: async (within, stored) => {
        const [before] = await readStatements(within.manager, [stored.id]);
        return prepareStatement(within, order.draft, order.sharing, before);
      },
    })(uow);
