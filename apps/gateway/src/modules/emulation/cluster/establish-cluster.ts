import {
  type Block,
  type BlockDraft,
  type ClusterDraft,
  makeBlock,
  makeCluster,
} from '@danvan/domain/emulation';
import { err, id, ok, type Result } from '@danvan/domain/kernel';
import { recordId, type WorkRecordId } from '@danvan/domain/programme';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { createRecord } from '../../programme/record/create-record.ts';
import type { RecordFault } from '../../programme/record/record-fault.ts';
import { clusterFault, recordOfCluster } from './act-on-cluster.ts';
import { lockBlock, saveClusters } from './cluster.store.ts';

/** What is typed of a new cluster: within a block that is there, or within a new one. */
export type TypedCluster = {
  readonly draft: ClusterDraft;
  readonly blockId: string | null;
  readonly block: BlockDraft | null;
};

const NO_BLOCK: RecordFault = {
  kind: 'INPUT',
  faults: [
    {
      code: 'BLOCK_REQUIRED',
      message: {
        vi: 'Hãy chọn một khối thi đua của đơn vị, hoặc lập khối mới.',
        en: 'Choose a block that your unit keeps, or make a new one.',
      },
      path: ['blockId'],
    },
  ],
};

const blockOf = async (uow: Uow, { blockId, block }: TypedCluster): Promise<Result<Block, RecordFault>> => {
  const keeper = uow.actor.unitId;
  if (block !== null) {
    const made = makeBlock(block, { id: id<'Block'>(uow.newId()), keeper });
    return made.ok ? made : err(clusterFault(made.error));
  }
  const found = blockId === null ? null : await lockBlock(uow.manager, blockId);
  return found?.keeper === keeper ? ok(found) : err(NO_BLOCK);
};

const prepare = async (
  uow: Uow,
  typed: TypedCluster,
  clusterId: WorkRecordId,
): Promise<Result<Prepared, RecordFault>> => {
  const block = await blockOf(uow, typed);
  if (!block.ok) return block;
  const made = makeCluster(typed.draft, { id: recordId<'CLUSTER'>(clusterId), block: block.value });
  if (!made.ok) return err(clusterFault(made.error));
  return ok({
    record: recordOfCluster(made.value),
    write: ({ manager }) => saveClusters(manager, [made.value]),
    after: made.value,
  });
};

/** lập cụm: kept by the actor's unit; its members are set year by year. */
export const establishCluster = (idempotencyKey: string, typed: TypedCluster) =>
  createRecord({
    name: 'ESTABLISH_CLUSTER',
    permission: 'KEEP_CLUSTER',
    kind: 'CLUSTER',
    prepare: (uow, clusterId) => prepare(uow, typed, clusterId),
    idempotencyKey,
    content: typed,
  });
