import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, fromChecks, LONGEST_TITLE } from '../../programme/index.ts';
import type { CheckedOfCluster, ClusterFaultCode, ClusterFaults, ClusterOutcome } from './fault.ts';
import type { Block, EmulationCluster } from './model.ts';
import { yearOf } from './year.ts';

/** A cluster as typed in. */
export type ClusterDraft = { readonly name: string | null; readonly established: Day };
/** A block as typed in. */
export type BlockDraft = Pick<Block, 'tree' | 'level'> & { readonly name: string | null };

/** Leads from a typed block to a legal one. */
export const makeBlock = (
  draft: BlockDraft,
  of: Pick<Block, 'id' | 'keeper'>,
): Result<Block, ClusterFaults> => {
  const name = checkRequiredText(draft.name, ['block', 'name'], LONGEST_TITLE);
  return name.ok ? ok({ ...of, name: name.value, tree: draft.tree, level: draft.level }) : err([name.error]);
};

const checkEstablished = (cluster: EmulationCluster | null, on: Day): CheckedOfCluster<Day> => {
  const first = cluster?.years[0]?.year ?? null;
  return first !== null && yearOf(on) > first
    ? err({ code: 'ESTABLISHED_AFTER_ITS_YEARS', path: ['established'] })
    : ok(on);
};

const contentOf = (draft: ClusterDraft, cluster: EmulationCluster | null) =>
  fromChecks<Pick<EmulationCluster, 'name' | 'established'>, ClusterFaultCode>({
    name: checkRequiredText(draft.name, ['name'], LONGEST_TITLE),
    established: checkEstablished(cluster, draft.established),
  });

/** lập cụm: without members yet; they are set year by year. */
export const makeCluster = (
  draft: ClusterDraft,
  of: Pick<EmulationCluster, 'id' | 'block'>,
): Result<EmulationCluster, ClusterFaults> => {
  const made = contentOf(draft, null);
  return made.ok ? ok({ ...of, ...made.value, ended: null, years: [] }) : made;
};

/** sửa: another name, another day of its establishment; its block stays. */
export const reviseCluster = (cluster: EmulationCluster, draft: ClusterDraft): ClusterOutcome => {
  if (cluster.ended !== null) return err([{ code: 'CLUSTER_ENDED', path: [] }]);
  const made = contentOf(draft, cluster);
  return made.ok ? ok({ value: { ...cluster, ...made.value }, warnings: [] }) : made;
};

/** kết thúc: from that day on it has no members; its years stay as they were. */
export const endCluster = (
  cluster: EmulationCluster,
  order: { readonly on: Day; readonly reason: string | null },
  today: Day,
): ClusterOutcome => {
  if (cluster.ended !== null) return err([{ code: 'CLUSTER_ENDED', path: [] }]);
  const checkOn = (): CheckedOfCluster<Day> => {
    if (order.on > today) return err({ code: 'END_IN_FUTURE', path: ['on'] });
    return order.on < cluster.established
      ? err({ code: 'END_BEFORE_ESTABLISHED', path: ['on'] })
      : ok(order.on);
  };
  const ended = fromChecks<{ on: Day; reason: string }, ClusterFaultCode>({
    on: checkOn(),
    reason: checkRequiredText(order.reason, ['reason']),
  });
  return ended.ok ? ok({ value: { ...cluster, ended: ended.value }, warnings: [] }) : ended;
};
