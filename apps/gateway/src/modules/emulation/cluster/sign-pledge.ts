import {
  bindingPledge,
  clusterYearOf,
  type EmulationCluster,
  type PledgeDraft,
  type PledgeOf,
  type PledgeSetting,
  revisePledge as revised,
  signPledge as signed,
} from '@danvan/domain/emulation';
import type { ClusterId } from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../../programme/record/act.ts';
import { readIndicators } from '../../reporting/indicator/indicator.store.ts';
import { actOnCluster } from './act-on-cluster.ts';

/** Which pledge, and under which key. */
export type PledgeOrder = PledgeOf & { readonly cluster: ClusterId; readonly idempotencyKey: string };

const settingOf = async (uow: Uow): Promise<PledgeSetting> => ({
  indicators: new Map((await readIndicators(uow.manager)).map((indicator) => [indicator.code, indicator])),
  today: todayOf({ now: () => uow.now }),
});

const gistOf =
  ({ year, unit }: PledgeOf) =>
  (cluster: EmulationCluster) => {
    const entry = clusterYearOf(cluster, year);
    return { year, unit, pledge: entry && bindingPledge(entry, unit) };
  };

/** Others sign at the same time: the version of the cluster is not asked. */
const orderOf = ({ cluster, idempotencyKey }: PledgeOrder) => ({
  recordId: cluster,
  version: 0,
  idempotencyKey,
});

const whose = ({ year, unit, seen }: PledgeOrder): PledgeOf => ({ year, unit, seen });

/** ký giao ước: by the unit that pledges. */
export const signPledge = (order: PledgeOrder, draft: PledgeDraft) =>
  actOnCluster({
    name: 'SIGN_PLEDGE',
    order: orderOf(order),
    unit: order.unit,
    content: { ...whose(order), ...draft },
    decide: async (cluster, _, uow) => signed(cluster, order, draft, await settingOf(uow)),
    gist: gistOf(order),
  });

/** điều chỉnh giao ước: with a reason. */
export const revisePledge = (order: PledgeOrder, draft: PledgeDraft & { readonly reason: string }) =>
  actOnCluster({
    name: 'REVISE_PLEDGE',
    order: orderOf(order),
    unit: order.unit,
    content: { ...whose(order), ...draft },
    reason: draft.reason,
    decide: async (cluster, _, uow) => revised(cluster, order, draft, await settingOf(uow)),
    gist: gistOf(order),
  });
